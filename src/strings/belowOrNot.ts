import { formatExact, formatSignificant } from './formatNumber.ts';

/** A number with three significant digits, or as many as tell whether it is below a limit: 0.384, but 0.0499 and not 0.050. */
export function belowOrNot(value: number, limit: number): string {
  for (let digits = 3; digits < 17; digits++)
    if (Number(value.toPrecision(digits)) < limit === value < limit) return formatSignificant(value, digits);
  return formatExact(value);
}
