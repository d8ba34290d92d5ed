import { computedNumber, type Expression } from '../../formula/expression.ts';
import { formatExact, formatFixed } from '../../strings/formatNumber.ts';

/** How precisely numbers are written: with so many decimals, and small ones with so many digits. */
export interface Precision {
  readonly decimals: number;
  readonly significant: number;
}

/** Decimals of the printed results. */
export const DECIMALS = 4;
const MOST_DECIMALS = 13;
/** Larger numbers are written with so many significant digits and more. */
const LARGE = 99_999;
const LARGE_DIGITS = 9;

/** Four decimals, then small numbers with four and five digits, then more of everything. */
const precisions: readonly Precision[] = [
  { decimals: DECIMALS, significant: 0 },
  { decimals: DECIMALS, significant: DECIMALS },
  ...Array.from({ length: 2 * (MOST_DECIMALS - DECIMALS) }, (_, k) => ({
    decimals: DECIMALS + Math.ceil(k / 2),
    significant: DECIMALS + 1 + Math.floor(k / 2),
  })),
];

/** The least precision with which a formula, its numbers as written, gives a result as written. */
export function leastPrecision(
  formulaWith: (precision: Precision) => Expression,
  result: number,
  decimals: number,
): Precision {
  const isEnough = (precision: Precision) => roundedTo(computedNumber(formulaWith(precision)), decimals) === result;
  return precisions.find(isEnough) ?? { decimals: MOST_DECIMALS, significant: MOST_DECIMALS };
}

/** A number as it is written. */
export function written(value: number, precision: Precision): number {
  return roundedTo(value, decimalsOf(value, precision));
}

export function decimalsOf(value: number, { decimals, significant }: Precision): number {
  const size = Math.abs(value);
  if (size === 0 || size >= 1 || !Number.isFinite(size)) return decimals;
  return Math.min(MOST_DECIMALS, Math.max(decimals, significant - 1 - Math.floor(Math.log10(size))));
}

export function roundedTo(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const isLarge = Math.abs(value) > LARGE;
  return Number(isLarge ? value.toPrecision(LARGE_DIGITS + decimals - DECIMALS) : value.toFixed(decimals)) + 0;
}

/** The text of a number: with zeros at its end, which are known digits, too. */
export function writtenText(value: number, precision: Precision): string {
  return Math.abs(value) > LARGE
    ? formatExact(written(value, precision))
    : formatFixed(value, decimalsOf(value, precision));
}
