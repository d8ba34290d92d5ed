import Papa from 'papaparse';
import { fitsWidth } from '../cells.ts';

export type Delimiter = ',' | ';' | '\t' | '|';

/** A row whose cells are not checked yet. */
export interface RawRow {
  /** Counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Whether a quotation mark in it never closes, or closes in the middle of a cell. */
  readonly misquoted: boolean;
}

/** Longer lines are no rows of a table, whatever they quote. */
const LONGEST_QUOTED = 200_000;
/** Rows read at once, in a few milliseconds. A quoted cell that has not closed after as many lines never does. */
const SLICE = 500;

/**
 * Yields the rows of a text in slices. A row with a wrong quotation mark would swallow the lines after it; so would one
 * that spans several lines and does not have `width` cells. Both count as one line, and reading goes on with the next.
 *
 * Looks at every line a few times at most, whatever its quotation marks: a row that is open at the end of its line can only end
 * in the next line with an odd number of them.
 */
export function* quotedRows(
  lines: readonly string[],
  delimiter: Delimiter,
  width: number | null,
): Generator<readonly RawRow[]> {
  let rows: RawRow[] = [];
  let index = 0;
  while (index < lines.length) {
    const { row, breaks } = readRow(lines, index, delimiter);
    rows.push(row);
    const swallows = breaks > 0 && width !== null && !fitsWidth(row.cells, width);
    index += swallows ? 1 : 1 + breaks;
    if (rows.length < SLICE) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}

/** Yields one row for each line that is not blank, in slices. */
export function* rowsOfLines(
  lines: readonly string[],
  cellsOf: (line: string) => readonly string[],
): Generator<readonly RawRow[]> {
  for (let begin = 0; begin < lines.length; begin += SLICE) {
    const slice = lines.slice(begin, begin + SLICE);
    yield slice.flatMap((text, at) =>
      text.trim() === '' ? [] : [{ line: begin + at + 1, cells: cellsOf(text), misquoted: false }],
    );
  }
}

/** The row that begins in a line, counted from 0, and how many line breaks are in its cells. */
function readRow(lines: readonly string[], index: number, delimiter: Delimiter): { row: RawRow; breaks: number } {
  const text = lines[index] ?? '';
  const line = index + 1;
  if (text.length > LONGEST_QUOTED || !text.includes('"'))
    return { row: { line, cells: text.split(delimiter), misquoted: false }, breaks: 0 };
  const end = hasOddQuotes(text) ? nextOddLine(lines, index) : index;
  const whole = end > index ? parsed(lines.slice(index, end + 1).join('\n'), delimiter, line) : null;
  if (whole && !whole.misquoted) return { row: whole, breaks: end - index };
  return { row: parsed(text, delimiter, line), breaks: 0 };
}

/** The next line with an odd number of quotation marks, or the same if there is none within a slice. */
function nextOddLine(lines: readonly string[], index: number): number {
  const last = Math.min(index + SLICE, lines.length - 1);
  for (let at = index + 1; at <= last; at++) if (hasOddQuotes(lines[at] ?? '')) return at;
  return index;
}

function parsed(text: string, delimiter: Delimiter, line: number): RawRow {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  const misquoted = data.length > 1 || errors.some(({ type }) => type === 'Quotes');
  return { line, cells: data[0] ?? [], misquoted };
}

function hasOddQuotes(text: string): boolean {
  let odd = false;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) odd = !odd;
  return odd;
}
