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

/** The start and end of a change, with as many decimals as show so many digits of it: 0.042 and 0.183 with three. */
export function fromAndTo(from: number, to: number, digits = 3): readonly [string, string] {
  const decimals = digits - 1 - Math.floor(Math.log10(Math.abs(to - from)));
  if (!(decimals <= MOST_DECIMALS)) return tellApart(from, to);
  return [formatFixed(from, Math.max(0, decimals)), formatFixed(to, Math.max(0, decimals))];
}

/** The start and end of a change across a middle, with as many decimals as tell each from the middle: 0.496 and 0.51. */
export function acrossMiddle(from: number, to: number, middle: number): readonly [string, string] {
  const text = (value: number) => {
    for (let decimals = 2; decimals <= MOST_DECIMALS; decimals++)
      if (Number(value.toFixed(decimals)) !== middle) return formatFixed(value, decimals);
    return value === middle ? formatFixed(value, 2) : formatSignificant(value, 12);
  };
  return [text(from), text(to)];
}
