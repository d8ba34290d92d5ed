import { formatFixed, formatSignificant } from './formatNumber.ts';

/** Both numbers with three significant digits, or as many as it takes to tell them apart. */
export function tellApart(first: number, second: number): readonly [string, string] {
  for (let digits = 3; digits < 17; digits++) {
    const texts = [formatSignificant(first, digits), formatSignificant(second, digits)] as const;
    if (texts[0] !== texts[1] || first === second) return texts;
  }
  return [String(first), String(second)];
}

/** Beyond these, fixed decimals are too long to read. */
const MOST_DECIMALS = 7;

/** Where a number went, with as many decimals as show three digits of the way: 0.042 and 0.183. */
export function fromAndTo(from: number, to: number): readonly [string, string] {
  const decimals = 2 - Math.floor(Math.log10(Math.abs(to - from)));
  if (!(decimals <= MOST_DECIMALS)) return tellApart(from, to);
  return [formatFixed(from, Math.max(0, decimals)), formatFixed(to, Math.max(0, decimals))];
}
