import { cellNumber, isBlank, trimmedCells } from './cells.ts';
import { rawRows } from './rawRows.ts';
import type { Delimiter } from './table.ts';

export interface TableShape {
  readonly delimiter: Delimiter;
  /** Cells in a row. */
  readonly width: number;
}

/** If two fit equally well, the first is taken: a comma is a decimal mark too. */
const delimiters: readonly Delimiter[] = ['\t', ';', '|', ','];
/** Lines to look at. */
const SAMPLE = 200;

/** The delimiter of a text that makes most of its cells numbers, and the number of cells in a row. */
export function tableShape(lines: readonly string[]): TableShape {
  const first = lines.findIndex((line) => line.trim() !== '');
  const sample = lines.slice(Math.max(0, first), Math.max(0, first) + SAMPLE);
  const candidates = delimiters.map((delimiter) => candidate(sample, delimiter));
  return candidates.reduce((best, next) => (isBetter(next, best) ? next : best));
}

interface Candidate extends TableShape {
  readonly numbers: number;
  /** Rows of that width. */
  readonly rows: number;
}

function isBetter(one: Candidate, other: Candidate): boolean {
  if (one.width > 1 !== other.width > 1) return one.width > 1;
  return one.numbers > other.numbers || (one.numbers === other.numbers && one.rows > other.rows);
}

function candidate(sample: readonly string[], delimiter: Delimiter): Candidate {
  const rows = Array.from(rawRows(sample, delimiter, null))
    .flat()
    .filter(({ misquoted }) => !misquoted)
    .map(({ cells }) => trimmedCells(cells))
    .filter((cells) => !isBlank(cells));
  const width = mostCommon(rows.map((cells) => cells.length));
  const fitting = rows.filter((cells) => cells.length === width);
  const numbers = fitting.flat().filter(isNumber).length;
  return { delimiter, width, numbers, rows: fitting.length };
}

function isNumber(cell: string): boolean {
  return cellNumber(cell, '.') !== null || cellNumber(cell, ',') !== null;
}

/** The most frequent value (the first of several), or 0 without values. */
function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let [most, best] = [0, 0];
  for (const [value, count] of counts) if (count > best) [most, best] = [value, count];
  return most;
}
