import { formatExact, formatSignificant } from '../../../strings/formatNumber.ts';

/** A neuron's computation as on a blackboard; NaN means not yet known. */
interface WeightedSum {
  readonly bias: number;
  readonly terms: readonly { readonly weight: number; readonly activation: number }[];
  /** The weighted sum. */
  readonly z: number;
  readonly a: number;
  /** The activation function: a = f(z). */
  readonly f: (z: number) => number;
}

/** Unknown values are empty. */
interface WrittenSum {
  readonly bias: string;
  readonly terms: readonly { readonly weight: string; readonly activation: string }[];
  readonly z: string;
  readonly a: string;
}

const RESULT_DIGITS = 4;
const FEWEST_OPERAND_DIGITS = 5;
/** A double never needs more significant digits. */
const MOST_DIGITS = 17;

/**
 * Writes a computation with as few digits as let a reader repeat it: the displayed bias and products add up to the displayed z,
 * and f of that is the displayed a, each to within one unit of the last digit.
 */
export function writtenSum({ bias, terms, z, a, f }: WeightedSum): WrittenSum {
  const zDigits = fewestDigits(RESULT_DIGITS, a, RESULT_DIGITS, (digits) => f(asWritten(z, digits)));
  const operandDigits = fewestDigits(FEWEST_OPERAND_DIGITS, z, zDigits, (digits) =>
    terms.reduce(
      (sum, { weight, activation }) => sum + asWritten(weight, digits) * asWritten(activation, digits),
      asWritten(bias, digits),
    ),
  );
  return {
    bias: operandText(bias, operandDigits),
    terms: terms.map(({ weight, activation }) => ({
      weight: operandText(weight, operandDigits),
      activation: operandText(activation, operandDigits),
    })),
    z: Number.isNaN(z) ? '' : formatSignificant(z, zDigits),
    a: Number.isNaN(a) ? '' : formatSignificant(a, RESULT_DIGITS),
  };
}

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
