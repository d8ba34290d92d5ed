import { fitsWidth, trimmedCells } from './cells.ts';
import type { CleanText } from './layouts/cleanText.ts';
import { type LayoutName, layoutNames, layouts } from './layouts/layouts.ts';
import type { RawRow } from './layouts/quotedRows.ts';
import { isAnyNumber } from './numberFormat.ts';
import { MOST_COLUMNS } from './table.ts';

export interface TableShape {
  readonly layout: LayoutName;
  /** Cells in a row. */
  readonly width: number;
  /** Columns after the last one with cells, made by a separator at the end of every row. */
  readonly emptyColumns: number;
  /** The first rows, for a look at what is above the data. */
  readonly firstRows: readonly RawRow[];
}

/** Lines to look at. */
const SAMPLE = 200;
/** Rows with more cells are not looked into. */
const WIDEST = 10 * MOST_COLUMNS;

/** The layout of a text that makes most of its cells numbers, and the number of cells in a row. */
export function tableShape(text: CleanText, wanted: LayoutName | null): TableShape {
  const first = text.lines.findIndex((line) => line.trim() !== '');
  const sample = { ...text, lines: sampleOf(text.lines, Math.max(0, first)) };
  const possible = layoutNames.filter((name) =>
    wanted === null ? (layouts[name].suits?.(text) ?? true) : name === wanted,
  );
  const candidates = possible.map((layout) => candidate(sample, layout));
  const best = candidates.reduce((one, next) => (isBetter(next, one) ? next : one));
  const wide = candidates.find(({ layout }) => layout === 'wideBlank');
  return best.layout === 'blank' && wide?.keepsNumbers && !best.fitsAll ? wide : best;
}

/** The lines up to `SAMPLE` of those that are not blank, each in its place. */
function sampleOf(lines: readonly string[], first: number): readonly string[] {
  let count = 0;
  for (let at = first; at < lines.length; at++)
    if (lines[at]?.trim() !== '' && ++count > SAMPLE) return lines.slice(0, at);
  return lines;
}

interface Candidate extends TableShape {
  readonly numbers: number;
  /** Rows of that width. */
  readonly rows: number;
  /** Whether all rows have it, the names too. */
  readonly fitsAll: boolean;
  /** Whether they all have it, and blanks within cells only set thousands apart. */
  readonly keepsNumbers: boolean;
}

function isBetter(one: Candidate, other: Candidate): boolean {
  if (one.width > 1 !== other.width > 1) return one.width > 1;
  return one.numbers > other.numbers || (one.numbers === other.numbers && one.rows > other.rows);
}

function candidate(sample: CleanText, layout: LayoutName): Candidate {
  const all = Array.from(layouts[layout].rows(sample, null))
    .flat()
    .filter(({ misquoted }) => !misquoted);
  // Far too wide a row is no table, whatever is in its cells.
  const tooWide = all.find(({ cells }) => cells.length > WIDEST);
  if (tooWide)
    return {
      layout,
      width: tooWide.cells.length,
      emptyColumns: 0,
      firstRows: [],
      numbers: 0,
      rows: 0,
      fitsAll: false,
      keepsNumbers: false,
    };
  const raw = all.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const rows = raw.map(({ cells }) => trimmedCells(cells));
  const full = mostCommon(rows.map((cells) => cells.length));
  const width = full - trailingColumns(rows, full);
  const fitting = rows.filter((cells) => fitsWidth(cells, width));
  const clean = layouts[layout].cell ?? ((cell: string) => cell);
  const numbers = fitting.flatMap((cells) => cells.map(clean)).filter(isAnyNumber).length;
  const isUnlikely = layouts[layout].isPrinted && numbers === 0;
  return {
    layout,
    width: isUnlikely ? 1 : width,
    emptyColumns: full - width,
    firstRows: raw.slice(0, 4),
    numbers,
    rows: fitting.length,
    fitsAll: fitting.length === rows.length,
    keepsNumbers:
      fitting.length === rows.length &&
      fitting.slice(1).every((cells) => cells.every((cell) => !cell.includes(' ') || isAnyNumber(cell))),
  };
}

/** How many cells at the end of every row are empty, and without a name in the first. */
function trailingColumns(rows: readonly (readonly string[])[], width: number): number {
  const [first = [], ...others] = rows;
  let count = 0;
  const isEmptyAt = (column: number) => {
    const below = others.filter((cells) => cells.length === width);
    return (first[column] ?? '') === '' && below.length > 0 && below.every((cells) => cells[column] === '');
  };
  while (count < width - 1 && isEmptyAt(width - 1 - count)) count++;
  return count;
}

/** The most frequent value (the first of several), or 0 without values. */
function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let [most, best] = [0, 0];
  for (const [value, count] of counts) if (count > best) [most, best] = [value, count];
  return most;
}
