/**
 * The natural logarithm, the same bits in every browser, from +, −, × and ÷ alone (exponential.ts says why `Math.log`
 * will not do).
 *
 * The method: x = 2^k · m with √½ ≤ m < √2, so that ln x = k · ln 2 + ln m with m near 1. With f = m − 1 and
 * s = f / (2 + f),
 *
 *     ln m = ln((1 + s) / (1 − s)) = 2 · (s + s³/3 + s⁵/5 + s⁷/7 + …),
 *
 * and because |s| < 0.172 every term is at least 33 times smaller than the one before.
 */

/** ln 2 as the sum of two numbers; the first has 32 significant bits, so k times it is exact for every k that occurs. */
const LN2_HEAD = 0.6931471803691238;
const LN2_TAIL = 1.9082149292705877e-10;

const SQRT_2 = 1.4142135623730951;
const SQRT_HALF = 0.7071067811865476;

/** 1/3, 1/5 … 1/23, the last first. The first term left out, t¹²/25, is below 2·10⁻²⁰. */
const RECIPROCALS = Float64Array.from({ length: 11 }, (_, n) => 1 / (23 - 2 * n));

/** (s³/3 + s⁵/5 + …) / s, from t = s². */
function seriesAfterFirstTerm(t: number): number {
  let sum = 0;
  for (let n = 0; n < 11; n++) sum = t * ((RECIPROCALS[n] as number) + sum);
  return sum;
}

/** ln(1 + f) + k · ln 2, for 1 + f between √½ and √2. */
function logNearOne(f: number, k: number): number {
  const s = f / (2 + f);
  // 2s = f − s·f, and f is exact: written so, most of the sum carries no rounding error.
  const correction = s * (f - 2 * seriesAfterFirstTerm(s * s));
  return k * LN2_HEAD + (f - (correction - k * LN2_TAIL));
}

/** ln x. Minus infinity at 0, NaN below. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;

  // Doubling and halving lose nothing.
  let m = x;
  let k = 0;
  while (m >= SQRT_2) {
    m /= 2;
    k++;
  }
  while (m < SQRT_HALF) {
    m *= 2;
    k--;
  }
  return logNearOne(m - 1, k);
}

/** ln(1 + x) for 0 ≤ x ≤ 1. The sum 1 + x is never formed: it would lose the digits of a small x. */
export function logOnePlus(x: number): number {
  return x < SQRT_2 - 1 ? logNearOne(x, 0) : logNearOne((x - 1) / 2, 1);
}
