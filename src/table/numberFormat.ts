import { readNumber } from '../config/settings/numbers.ts';

export type DecimalMark = '.' | ',';
/** What may stand between the thousands of a number. */
export const thousandsMarks = [',', '.', ' ', "'", '_'] as const;
export type ThousandsMark = (typeof thousandsMarks)[number];

/** How the numbers of a column are written. */
export interface NumberFormat {
  readonly decimalMark: DecimalMark;
  readonly thousands: ThousandsMark | null;
}

export interface ColumnFormat extends NumberFormat {
  /** Whether numbers with thousands set apart are refused, since others of the column are written without. */
  readonly isMixed: boolean;
}

export const plainFormat: NumberFormat = { decimalMark: '.', thousands: null };

/** No number of a table is longer. */
const LONGEST_NUMBER = 60;
/** No-break and thin blanks, apostrophes and minus signs as word processors write them. */
const TYPESET = /[\u00a0\u2009\u202f\u2019\u2212]/;

/** A number as a keyboard would have typed it. */
export function typedNumber(cell: string): string {
  if (cell.length > LONGEST_NUMBER || !TYPESET.test(cell)) return cell;
  return cell
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
    .replace(/\u2019/g, "'")
    .replace(/^\u2212/, '-');
}

/** The number in a cell, or null. */
export function cellNumber(cell: string, { decimalMark, thousands }: NumberFormat): number | null {
  if (cell.length > LONGEST_NUMBER) return null;
  let plain = typedNumber(cell);
  if (thousands !== null && plain.includes(thousands)) {
    if (!SET_APART[decimalMark][thousands]?.test(plain)) return null;
    plain = plain.replaceAll(thousands, '');
  }
  if (decimalMark === '.') return readNumber(plain);
  return plain.includes('.') ? null : readNumber(plain.replace(',', '.'));
}

const SET_APART: Readonly<Record<DecimalMark, Readonly<Partial<Record<ThousandsMark, RegExp>>>>> = {
  '.': {
    ',': /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/,
    ' ': /^[+-]?[1-9]\d{0,2}(?: \d{3})+(?:\.\d*)?$/,
    "'": /^[+-]?[1-9]\d{0,2}(?:'\d{3})+(?:\.\d*)?$/,
    _: /^[+-]?[1-9]\d{0,2}(?:_\d{3})+(?:\.\d*)?$/,
  },
  ',': {
    '.': /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d*)?$/,
    ' ': /^[+-]?[1-9]\d{0,2}(?: \d{3})+(?:,\d*)?$/,
    "'": /^[+-]?[1-9]\d{0,2}(?:'\d{3})+(?:,\d*)?$/,
  },
};

/** Whether a cell is a number in any usual format. */
export function isAnyNumber(cell: string): boolean {
  return anyFormats.some((format) => cellNumber(cell, format) !== null);
}

const anyFormats: readonly NumberFormat[] = (['.', ','] as const).flatMap((decimalMark) => [
  { decimalMark, thousands: null },
  ...thousandsMarks
    .filter((mark) => SET_APART[decimalMark][mark])
    .map((thousands): NumberFormat => ({ decimalMark, thousands })),
]);

/** True and false as 1 and 0, or null. */
export function truthValue(cell: string): 0 | 1 | null {
  if (/^true$/i.test(cell)) return 1;
  return /^false$/i.test(cell) ? 0 : null;
}
