import { formatExact, formatSignificant } from './formatNumber.ts';

/** At most three significant digits, without trailing zeros: 0, 0.5, −1, 37.2, 1.23×10⁷. */
export function shortNumber(value: number): string {
  const magnitude = Math.abs(value);
  if (magnitude !== 0 && (magnitude >= 1e6 || magnitude < 1e-4)) return formatSignificant(value, 3);
  return formatExact(Number(value.toPrecision(3)));
}
