/**
 * Sine and cosine, the same bits in every browser, from +, −, × and ÷ alone (exponential.ts says why `Math.sin` will
 * not do).
 *
 * The method: x = k · π/2 + r with |r| ≤ π/4. The whole number k tells the quarter of the circle, hence
 * whether ±sin r or ±cos r is needed; r is small enough for the first terms of
 *
 *     sin r = r − r³/3! + r⁵/5! − …        cos r = 1 − r²/2! + r⁴/4! − …
 *
 * Accurate for |x| up to 10¹²: coordinates of the user's own points may be large.
 */

const QUARTERS_PER_UNIT = 0.6366197723675814; // 2 / π

/**
 * π/2 as the sum of three numbers. The first two have 33 significant bits each, so that a whole number of up to 20 bits
 * times them is exact, and the remainder keeps its digits however close x is to a multiple of π/2.
 */
const QUARTER_HEAD = 1.5707963267341256;
const QUARTER_MIDDLE = 6.077100506303966e-11;
const QUARTER_TAIL = 2.0222662487959506e-21;

/** 2²⁰: a larger k is split into a multiple of this and the rest. */
const MANY_QUARTERS = 1048576;

/** sin(r + tail) for |r| ≤ π/4; `tail` is what r could not hold, far below r's last digit. */
function sineNearZero(r: number, tail: number): number {
  const t = r * r;
  let sum = 0;
  for (let n = 16; n >= 2; n -= 2) sum = (-t / (n * (n + 1))) * (1 + sum);
  // The slope of the sine is its cosine, here 1 − r²/2.
  return r + (r * sum + tail * (1 - t / 2));
}

/** cos(r + tail), likewise. The slope of the cosine is −sin r, here −r. */
function cosineNearZero(r: number, tail: number): number {
  const t = r * r;
  let sum = 0;
  for (let n = 15; n >= 3; n -= 2) sum = (-t / (n * (n + 1))) * (1 + sum);
  const half = t / 2;
  const rounded = 1 - half;
  const lost = 1 - rounded - half;
  return rounded + (lost + (-half * sum - r * tail));
}

/** sin(x + quarters · π/2). */
function sineOfTurned(x: number, quarters: number): number {
  const k = Math.floor(x * QUARTERS_PER_UNIT + 0.5);
  const many = Math.floor(k / MANY_QUARTERS + 0.5) * MANY_QUARTERS;
  const rest = k - many;
  const exact = x - many * QUARTER_HEAD - rest * QUARTER_HEAD - many * QUARTER_MIDDLE;
  const manyTail = many * QUARTER_TAIL;
  const coarse = exact - manyTail;
  const lost = exact - coarse - manyTail;
  const middle = rest * QUARTER_MIDDLE;
  const r = coarse - middle;
  const tail = coarse - r - middle + lost - rest * QUARTER_TAIL;
  switch ((k + quarters) & 3) {
    case 0:
      return sineNearZero(r, tail);
    case 1:
      return cosineNearZero(r, tail);
    case 2:
      return -sineNearZero(r, tail);
    default:
      return -cosineNearZero(r, tail);
  }
}

/** The sine of an angle in radians. */
export function sin(x: number): number {
  return sineOfTurned(x, 0);
}

/** The cosine of an angle in radians: the sine, a quarter of the circle ahead. */
export function cos(x: number): number {
  return sineOfTurned(x, 1);
}
