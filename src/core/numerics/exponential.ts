/**
 * e to the power x, the same bits in every browser. `Math.exp` may differ between browsers in the last digit, and
 * training can turn a last digit into another network. This one uses +, −, × and a table, all of which the language
 * defines exactly.
 *
 * The method: split x into a whole number k of steps of length ln2/64 and a small remainder r, |r| ≤ ln2/128. Then
 *
 *     eˣ = e^(k·ln2/64) · eʳ = 2^(k/64) · eʳ = 2^q · 2^(j/64) · eʳ     with k = 64·q + j, 0 ≤ j < 64,
 *
 * where 2^q is exact, 2^(j/64) stands in a table, and eʳ − 1 is a short polynomial because r is tiny.
 * Largest error 0.54 units in the last place (0.5 would be perfect rounding).
 */
import { POWER_HEADS, POWER_TAILS } from './exponentialTable.ts';

/** 64 / ln 2: how many steps go into 1. */
const STEPS_PER_UNIT = 92.33248261893657;

/**
 * ln 2 / 64 as the sum of two numbers. The first has only 32 significant bits, so `k * STEP_HEAD` is exact for every k
 * that occurs (17 bits), and so is `x - k * STEP_HEAD`: the subtraction costs no digits. The second adds the rest.
 */
const STEP_HEAD = 0.01083042469326756;
const STEP_TAIL = 2.9815858269852933e-12;

/** 1.5 · 2⁵²: numbers of this size have no bits for fractions, so adding and subtracting it rounds to a whole number. */
const ROUNDER = 6755399441055744;

/** Beyond ±708 the result would leave the range of normal numbers; it keeps its value at ±708. */
export const LARGEST_EXPONENT = 708;

/** From here on 1 − tanh is below half a unit in the last place, so tanh is 1. */
const SATURATED_EXPONENT = 40;

/** `POWERS_OF_TWO[q + POWER_OFFSET]` is 2^q, made by doubling and halving alone and therefore exact. */
const POWER_OFFSET = 1023;
const POWERS_OF_TWO = powersOfTwo();

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(2 * POWER_OFFSET + 1);
  let rising = 1;
  let falling = 1;
  for (let q = 0; q <= POWER_OFFSET; q++) {
    powers[POWER_OFFSET + q] = rising;
    powers[POWER_OFFSET - q] = falling;
    rising *= 2;
    falling /= 2;
  }
  return powers;
}

/**
 * eʳ − 1 for |r| ≤ ln2/128, by a minimax polynomial: the coefficients 1/2!, 1/3!, 1/4!, 1/5! of the series, adjusted to
 * minimize the largest error of degree 5 over this interval.
 */
function exponentialOfRemainderMinusOne(r: number): number {
  const r2 = r * r;
  return (
    r + r2 * (0.4999999999998501 + r * 0.16666666666664526 + r2 * (0.041666707476689775 + r * 0.00833333916333604))
  );
}

/** eˣ. NaN stays NaN; beyond ±708 the result is that of ±708. */
export function exp(x: number): number {
  if (x > LARGEST_EXPONENT) x = LARGEST_EXPONENT;
  else if (x < -LARGEST_EXPONENT) x = -LARGEST_EXPONENT;
  else if (Number.isNaN(x)) return x;

  const k = x * STEPS_PER_UNIT + ROUNDER - ROUNDER;
  const r = x - k * STEP_HEAD - k * STEP_TAIL;
  const p = exponentialOfRemainderMinusOne(r);

  const steps = k | 0;
  const j = steps & 63;
  const head = POWER_HEADS[j] as number;
  const tail = POWER_TAILS[j] as number;
  const scale = POWERS_OF_TWO[(steps >> 6) + POWER_OFFSET] as number;
  return scale * (head + (tail + head * p));
}

/**
 * eˣ − 1. Subtracts the 1 from the exact parts of the exponential, not from the finished sum, to keep the digits for x
 * near 0, where eˣ − 1 is almost x. NaN stays NaN; beyond ±708 the result is that of ±708. Largest error 5 units in the
 * last place, near x = −0.005. Repeats the lines of `exp`: a shared function would return several numbers, and such a
 * call cost `tanh` 40 per cent of its speed.
 */
export function exponentialMinusOne(x: number): number {
  if (x > LARGEST_EXPONENT) x = LARGEST_EXPONENT;
  else if (x < -LARGEST_EXPONENT) x = -LARGEST_EXPONENT;
  else if (Number.isNaN(x)) return x;

  const k = x * STEPS_PER_UNIT + ROUNDER - ROUNDER;
  const r = x - k * STEP_HEAD - k * STEP_TAIL;
  const p = exponentialOfRemainderMinusOne(r);

  const steps = k | 0;
  const j = steps & 63;
  const head = POWER_HEADS[j] as number;
  const tail = POWER_TAILS[j] as number;
  const scale = POWERS_OF_TWO[(steps >> 6) + POWER_OFFSET] as number;
  return scale * head - 1 + scale * (tail + head * p);
}

/**
 * The hyperbolic tangent, as m / (m + 2) with m = e^(2|z|) − 1, written out here because it is called most often.
 * Largest error 7 units in the last place, near z = 0.002.
 */
export function tanh(z: number): number {
  let x = 2 * (z < 0 ? -z : z);
  if (x > SATURATED_EXPONENT) x = SATURATED_EXPONENT;
  else if (Number.isNaN(x)) return x;

  const k = x * STEPS_PER_UNIT + ROUNDER - ROUNDER;
  const r = x - k * STEP_HEAD - k * STEP_TAIL;
  const p = exponentialOfRemainderMinusOne(r);

  const steps = k | 0;
  const j = steps & 63;
  const head = POWER_HEADS[j] as number;
  const tail = POWER_TAILS[j] as number;
  const scale = POWERS_OF_TWO[(steps >> 6) + POWER_OFFSET] as number;
  const m = scale * head - 1 + scale * (tail + head * p);
  const y = m / (m + 2);
  return z < 0 ? -y : y;
}
