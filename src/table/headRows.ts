import { isBlank } from './cells.ts';
import { blankCells, wideBlankCells } from './layouts/blankCells.ts';
import type { CleanText } from './layouts/cleanText.ts';
import { layouts } from './layouts/layouts.ts';
import { isAnyNumber } from './numberFormat.ts';
import type { TableShape } from './tableShape.ts';

/** What stands above the data and is no row of them. */
export interface HeadRows {
  /** The line that counts rows and columns, and its names of classes; or null. */
  readonly counts: { readonly line: number; readonly classNames: readonly string[] } | null;
  /** A row of names that is one cell short, since the row numbers below have no name; or null. */
  readonly frame: { readonly line: number; readonly cells: readonly string[] } | null;
  /** The line below it that names the row numbers, or null. */
  readonly indexName: number | null;
  /** How many names a row of names has that fits neither way; or null. */
  readonly tooFewNames: number | null;
}

/** Longer cells are sentences. */
const LONGEST_NAME = 30;

/** Finds the line of counts of scikit-learn's tables, and the names above row numbers. */
export function headRows({ lines }: CleanText, { layout, width, firstRows }: TableShape): HeadRows {
  const trimmed = firstRows.map(({ line, cells }) => ({
    line,
    cells: withoutEmptyEnd(cells.map((cell) => cell.trim())),
  }));
  const counts = countsIn(trimmed, width);
  const [first, second, third] = counts ? trimmed.slice(1) : trimmed;
  const none = { counts, frame: null, indexName: null, tooFewNames: null };
  if (!first || !second) return none;
  const text = lines[first.line - 1] ?? '';
  const { isPrinted } = layouts[layout];
  // Names of several words have two blanks between them, also where numbers have one, and the reverse.
  const splits = isPrinted ? [first.cells, wideBlankCells(text), blankCells(text)] : [first.cells];
  const names = splits.find(({ length }) => length === width - 1) ?? first.cells;
  const hasIndexName = isPrinted && second.cells.length === 1 && third?.cells.length === width;
  const below = hasIndexName ? third : second;
  if (names.length >= width || isBlank(names) || below.cells.length !== width) return none;
  const isIndexed = (isPrinted && /^\s/.test(text)) || countsUp(below.cells[0] ?? '', third?.cells[0]);
  if (names.length === width - 1 && (isIndexed || !isAnyNumber(below.cells[0] ?? '')) && !names.every(isAnyNumber))
    return {
      ...none,
      frame: { line: first.line, cells: ['', ...names] },
      indexName: hasIndexName ? second.line : null,
    };
  // The names of a printed frame that has none are numbers.
  if (names.length === width - 1 && isPrinted && /^\s/.test(text) && names.every((name, at) => name === String(at)))
    return { ...none, frame: { line: first.line, cells: ['', ...names] } };
  const areNames =
    below.cells.some(isAnyNumber) &&
    names.length > 2 &&
    names.every((name) => name.length <= LONGEST_NAME && !isAnyNumber(name));
  return areNames ? { ...none, tooFewNames: names.length } : none;
}

/** Whether the first cells of two rows count them, from 0 or 1. Those of an index named in a line of its own have no row below. */
function countsUp(one: string, next: string | undefined): boolean {
  return (one === '0' || one === '1') && next === String(Number(one) + 1);
}

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}

/** `150,4,setosa,versicolor,virginica` above rows of four columns and a class. */
function countsIn(
  rows: readonly { readonly line: number; readonly cells: readonly string[] }[],
  width: number,
): HeadRows['counts'] {
  const [first, second] = rows;
  if (!first || !second) return null;
  const [count = '', columns = '', ...classNames] = first.cells;
  const isCount = /^[1-9]\d{0,8}$/.test(count) && columns === String(width - 1);
  if (!isCount || classNames.some(isAnyNumber)) return null;
  // A row of data has words where the other rows have some.
  const looksLikeData =
    first.cells.length === width && classNames.some((_, at) => !isAnyNumber(second.cells[at + 2] ?? ''));
  return looksLikeData ? null : { line: first.line, classNames };
}
