import { writeNumber } from '../config/settings/numbers.ts';

/** What spreadsheets take for a formula, also after blanks. */
const FORMULA = /^\s*[=+\-@]/;

/**
 * A table as spreadsheets paste it: tabs between cells, numbers in plain ASCII with full precision. Words never become formulas: an
 * apostrophe stands before them.
 */
export function tabText(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => `${row.map(cellText).join('\t')}\n`).join('');
}

function cellText(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return writeNumber(cell);
  const line = cell.replaceAll(/[\t\r\n\u2028\u2029]+/g, ' ');
  return FORMULA.test(line) ? `'${line}` : line;
}
