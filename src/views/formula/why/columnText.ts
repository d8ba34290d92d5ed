import { needsPowers } from '../../../formula/columns.ts';
import { formatFixed, formatSignificant } from '../../../strings/formatNumber.ts';

/** A number of a column with a fixed number of decimals, or with powers of ten where these would be too many. */
export function columnText(value: number, decimals: number): string {
  if (value === 0) return '0';
  if (needsPowers(decimals) || Math.abs(value) >= 1e6) return formatSignificant(value, 5);
  return formatFixed(value, decimals);
}

/** The same with a plus. */
export function signedText(value: number, decimals: number): string {
  return value > 0 ? `+${columnText(value, decimals)}` : columnText(value, decimals);
}
