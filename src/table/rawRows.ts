import Papa from 'papaparse';
import { fitsWidth } from './cells.ts';
import type { Delimiter } from './table.ts';

/** A row whose cells are not checked yet. */
export interface RawRow {
  /** Counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Whether a quotation mark in it never closes, or closes in the middle of a cell. */
  readonly misquoted: boolean;
}

/** Lines read at once, in a few milliseconds. A quoted cell that has not closed by then never does. */
const SLICE = 500;

/**
 * Yields the rows of a text in slices. A row with a wrong quotation mark would swallow the lines after it; so would one
 * that spans several lines and does not have `width` cells. Both count as one line, and reading goes on with the next.
 */
export function* rawRows(
  lines: readonly string[],
  delimiter: Delimiter,
  width: number | null,
): Generator<readonly RawRow[]> {
  let from = 0;
  while (from < lines.length) {
    const { rows, next } = readSlice(lines, from, delimiter, width);
    from = next;
    yield rows;
  }
}

/** The rows from line `from` on, and the line to go on with, counted from 0. */
function readSlice(
  lines: readonly string[],
  from: number,
  delimiter: Delimiter,
  width: number | null,
): { readonly rows: readonly RawRow[]; readonly next: number } {
  const end = Math.min(from + SLICE, lines.length);
  const { data, errors } = Papa.parse<string[]>(lines.slice(from, end).join('\n'), { delimiter, newline: '\n' });
  const fault = errors.find(({ type }) => type === 'Quotes');
  const rows: RawRow[] = [];
  let line = from;
  for (const [index, cells] of data.entries()) {
    if (index === fault?.row) {
      // Its end may lie beyond this slice: read it again in the next.
      if (fault.code === 'MissingQuotes' && line > from && end < lines.length) return { rows, next: line };
      rows.push({ line: line + 1, cells, misquoted: true });
      return { rows, next: line + 1 };
    }
    rows.push({ line: line + 1, cells, misquoted: false });
    const breaks = lineBreaks(cells);
    if (breaks > 0 && width !== null && !fitsWidth(cells, width)) return { rows, next: line + 1 };
    line += 1 + breaks;
  }
  return { rows, next: end };
}

function lineBreaks(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) if (cell.includes('\n')) breaks += cell.split('\n').length - 1;
  return breaks;
}
