import { formatFixed, formatSignificant } from './formatNumber.ts';

/** Largest share by which rounding may falsify a difference. */
const MOST_ROUNDING = 0.5;

/** Both numbers with three significant digits, or as many as show their difference. */
export function tellApart(first: number, second: number): readonly [string, string] {
  for (let digits = 3; digits < 17; digits++) {
    const seen = Number(second.toPrecision(digits)) - Number(first.toPrecision(digits));
    const isTrue = Math.abs(seen - (second - first)) <= MOST_ROUNDING * Math.abs(second - first);
    if (isTrue) return [formatSignificant(first, digits), formatSignificant(second, digits)];
  }
  return [String(first), String(second)];
}

/** More fixed decimals are too long to read. */
const MOST_DECIMALS = 7;

/** The start and end of a change, with as many decimals as show three digits of it: 0.042 and 0.183. */
export function fromAndTo(from: number, to: number): readonly [string, string] {
  const decimals = 2 - Math.floor(Math.log10(Math.abs(to - from)));
  if (!(decimals <= MOST_DECIMALS)) return tellApart(from, to);
  return [formatFixed(from, Math.max(0, decimals)), formatFixed(to, Math.max(0, decimals))];
}
