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

/** How programs write that there is no value. */
const MISSING = /^(?:|na|n\/a|nan|#n\/a|<na>|nat|null|\?)$/i;
/** The same, but words or marks that may also be a class. */
const MISSING_NUMBER = /^(?:none|-+|\u2013|\u2014|\.|missing)$/i;

/** Whether a cell says that it has no value. */
export function isMissing(cell: string, inNumbers: boolean): boolean {
  return cell.length < 8 && (MISSING.test(cell) || (inNumbers && MISSING_NUMBER.test(cell)));
}
