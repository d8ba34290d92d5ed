/** A scale is kept while things move as long as the largest value takes up more than this share of it. */
const LEAST_SHARE = 0.2;
const STEPS = [1, 2, 5, 10];

/**
 * The end of a scale for values up to `largest`: the next of …, 0.1, 0.2, 0.5, 1, 2, 5, …. The scale `before`, where there is
 * one, is kept as long as it will do, so that it does not flicker while the values change. Null where all are 0.
 */
export function fittedScale(largest: number, before: number | null): number | null {
  if (!(largest > 0 && Number.isFinite(largest))) return null;
  if (before !== null && largest <= before && largest > before * LEAST_SHARE) return before;
  // By its digits, because products of powers are not round: 3 · 0.1 is 0.30000000000000004.
  const [mantissa, exponent] = largest.toExponential().split('e');
  const step = STEPS.find((candidate) => candidate >= Number(mantissa)) ?? 10;
  return Number(`${step}e${exponent}`);
}
