import { formatExact, formatSignificant } from '../strings/formatNumber.ts';
import { computedNumber, type Expression } from './expression.ts';

/** Significant digits of results in formulas, and the fewest of operands. */
export const DIGITS = 5;
/** A double never needs more. */
export const ALL_DIGITS = 17;

/** A number in a formula, without trailing zeros. */
export function writtenNumber(value: number, digits = DIGITS): string {
  const rounded = asWritten(value, digits);
  const isOrdinary = rounded === 0 || (Math.abs(rounded) >= 1e-4 && Math.abs(rounded) < 1e6);
  return isOrdinary || digits >= ALL_DIGITS ? formatExact(rounded) : formatSignificant(value, digits);
}

/**
 * The fewest digits of operands that let a reader recompute the written result, to within one unit of its last digit.
 */
export function operandDigits(expression: Expression, value: number, resultDigits = DIGITS): number {
  const shown = asWritten(value, resultDigits);
  const lastDigit =
    shown === 0 ? 10 ** -resultDigits : 10 ** (Math.floor(Math.log10(Math.abs(shown))) - resultDigits + 1);
  for (let digits = DIGITS; digits < ALL_DIGITS; digits++) {
    const recomputed = computedNumber(expression, (operandValue) => asWritten(operandValue, digits));
    if (Math.abs(recomputed - shown) <= lastDigit) return digits;
  }
  return ALL_DIGITS;
}

function asWritten(value: number, digits: number): number {
  return Number.isFinite(value) && digits < ALL_DIGITS ? Number(value.toPrecision(digits)) : value;
}
