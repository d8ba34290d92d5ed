import { readNumber } from '../config/settings/numbers.ts';
import type { DecimalMark } from './table.ts';

const QUOTED = /^"([^"]*)"$/;

/** Cells without blanks around them, and without quotation marks that a blank hid from the parser: `1, "A"`. */
export function trimmedCells(cells: readonly string[]): readonly string[] {
  return cells.map((cell) => cell.trim().replace(QUOTED, '$1'));
}

/** Whether a row is empty: an empty line, or the delimiters of an empty row of a spreadsheet. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '');
}

/** Whether a row has as many cells as the table has columns. Some programs end every row with needless delimiters. */
export function fitsWidth(cells: readonly string[], width: number): boolean {
  return cells.length >= width && cells.slice(width).every((cell) => cell.trim() === '');
}

/**
 * The number in a cell, or null. Thousands separators (points, commas or blanks) are not guessed: `1.234` may have one or
 * not, and a wrong guess would be a thousand times off.
 */
export function cellNumber(cell: string, decimalMark: DecimalMark): number | null {
  const plain = cell.startsWith('\u2212') ? `-${cell.slice(1)}` : cell;
  if (decimalMark === '.') return readNumber(plain);
  return plain.includes('.') ? null : readNumber(plain.replace(',', '.'));
}
