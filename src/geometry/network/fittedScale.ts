/** A scale is kept while the largest value fills more than this share of it. */
const LEAST_SHARE = 0.2;
const STEPS = [1, 2, 5, 10];

/**
 * The end of a scale for values up to `largest`: the next of …, 0.1, 0.2, 0.5, 1, 2, 5, …, or null if all values are 0. Keeps
 * the scale `before` while it fits, so that it does not flicker as the values change.
 */
export function fittedScale(largest: number, before: number | null): number | null {
  if (!(largest > 0 && Number.isFinite(largest))) return null;
  if (before !== null && largest <= before && largest > before * LEAST_SHARE) return before;
  // Works on decimal digits, because products of powers are not round: 3 · 0.1 is 0.30000000000000004.
  const [mantissa, exponent] = largest.toExponential().split('e');
  const step = STEPS.find((candidate) => candidate >= Number(mantissa)) ?? 10;
  return Number(`${step}e${exponent}`);
}
