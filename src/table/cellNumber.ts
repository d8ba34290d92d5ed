import { readNumber } from '../config/settings/numbers.ts';
import type { DecimalMark } from './table.ts';

/**
 * The number in a cell, or null. Thousands separators (points, commas or blanks) are not guessed: `1.234` may have one or
 * not, and a wrong guess would be a thousand times off.
 */
export function cellNumber(cell: string, decimalMark: DecimalMark): number | null {
  const plain = cell.startsWith('\u2212') ? `-${cell.slice(1)}` : cell;
  if (decimalMark === '.') return readNumber(plain);
  return plain.includes('.') ? null : readNumber(plain.replace(',', '.'));
}
