import { formatExact, formatSignificant } from '../../../strings/formatNumber.ts';

const RESULT_DIGITS = 4;
const FEWEST_OPERAND_DIGITS = 5;
/** A double never needs more significant digits. */
const MOST_DIGITS = 17;

/** Writes weight · activation so that the displayed factors give the displayed product. */
export function writtenProduct(
  weight: number,
  activation: number,
): Record<'weight' | 'activation' | 'product', string> {
  const product = weight * activation;
  const digits = fewestDigits(
    FEWEST_OPERAND_DIGITS,
    product,
    RESULT_DIGITS,
    (count) => asWritten(weight, count) * asWritten(activation, count),
  );
  return {
    weight: operandText(weight, digits),
    activation: operandText(activation, digits),
    product: formatSignificant(product, RESULT_DIGITS),
  };
}

/** The fewest digits, at least `from`, at which recomputing gives the displayed result. */
function fewestDigits(
  from: number,
  result: number,
  resultDigits: number,
  recomputed: (digits: number) => number,
): number {
  if (Number.isNaN(result)) return from;
  const written = asWritten(result, resultDigits);
  const lastDigit = lastDigitOf(result, resultDigits);
  for (let digits = from; digits < MOST_DIGITS; digits++)
    if (Math.abs(recomputed(digits) - written) <= lastDigit) return digits;
  return MOST_DIGITS;
}

/** Short exact numbers, as inputs often are, are written in full. */
function operandText(value: number, digits: number): string {
  if (Number.isNaN(value)) return '';
  return asWritten(value, digits) === value && Number.isFinite(value)
    ? formatExact(value)
    : formatSignificant(value, digits);
}

/** The value that `formatSignificant` writes. */
function asWritten(value: number, digits: number): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const power = powerOf(value, digits);
  return isScientific(power)
    ? Number(value.toExponential(digits - 1))
    : Number(value.toFixed(Math.max(0, digits - 1 - power)));
}

function lastDigitOf(value: number, digits: number): number {
  if (value === 0 || !Number.isFinite(value)) return 10 ** -digits;
  const power = powerOf(value, digits);
  return 10 ** (isScientific(power) ? power - digits + 1 : Math.min(0, power - digits + 1));
}

function powerOf(value: number, digits: number): number {
  return Number(value.toExponential(digits - 1).split('e')[1] ?? 0);
}

function isScientific(power: number): boolean {
  return power < -4 || power >= 6;
}
