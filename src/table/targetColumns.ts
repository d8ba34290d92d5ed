import { isMissing } from './cells.ts';
import { distinctCells, MOST_CLASSES, MOST_CLASSES_AS_THEY_ARE } from './classesOf.ts';
import { cellNumber, plainFormat, truthValue } from './numberFormat.ts';
import type { Table } from './table.ts';

/** Names of target columns without blanks and marks, the clearest first. */
const CLEAR_TARGET_NAMES = [
  /^(?:targets?|ziel|zielwert|survived|passed|admitted|purchased|bought|sold|target(?:class|name|label))$/,
  /^(?:label|labels|class|classes|classlabel|klasse|clase|classe|species|category|kategorie|type|group|gruppe|diagnosis|variety)$/,
  /^(?:outcome|output|result|ergebnis|answer|score|quality|grade)$/,
];
/** `y` may also be a coordinate. */
const TARGET_NAMES = [...CLEAR_TARGET_NAMES, /^(?:y|ytrue)$/];
/** One of several target columns: y1, y2; output 1, output 2. */
const NUMBERED_TARGET = /^([ytd]|outputs?|out|targets?|labels?|class|classes|answers?)[ _-]?[([]?\d[)\]]?$/i;
/** Fewer rows prove nothing about columns that exclude each other. */
const FEWEST_ROWS = 3;

/** The target column by its name, the clearest first; or null. */
export function namedTarget({ columns }: Table, onlyClear: boolean): number | null {
  const names = columns.map(({ name }) => (name ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  for (const pattern of onlyClear ? CLEAR_TARGET_NAMES : TARGET_NAMES) {
    const index = names.findLastIndex((name) => pattern.test(name));
    if (index >= 0) return index;
  }
  return null;
}

/** The last column that can be a target: not mostly empty, and not a text that differs in nearly every row. */
export function lastFittingColumn(table: Table): number {
  for (let column = table.columns.length - 1; column > 1; column--) if (canBeTarget(table, column)) return column;
  return table.columns.length - 1;
}

function canBeTarget({ columns, rows }: Table, column: number): boolean {
  const cells = distinctCells(rows, column);
  let filled = 0;
  for (const count of cells.values()) filled += count;
  if (filled === 0 || filled < rows.length / 2) return false;
  return (
    columns[column]?.numeric === true ||
    cells.size <= MOST_CLASSES_AS_THEY_ARE ||
    (cells.size <= filled / 2 && cells.size <= MOST_CLASSES)
  );
}

/**
 * Several target columns at the end, or null: what the text sets apart, columns with numbered names, or columns of which exactly one is
 * 1 in each row.
 */
export function severalTargets(table: Table): readonly number[] | null {
  if (table.targets !== null) return table.targets.length > 1 ? table.targets : null;
  return numberedTargets(table) ?? (namedTarget(table, true) === null ? oneHotColumns(table) : null);
}

function numberedTargets({ columns }: Table): readonly number[] | null {
  const stemOf = (name: string | null) =>
    name === null ? null : (NUMBERED_TARGET.exec(name.trim())?.[1]?.toLowerCase() ?? null);
  const stem = stemOf(columns.at(-1)?.name ?? null);
  if (stem === null) return null;
  const found = columns.flatMap(({ name }, index) => (stemOf(name) === stem ? [index] : []));
  const isLast = found.every((column, at) => column === columns.length - found.length + at);
  const areNumbers = found.every((column) => columns[column]?.numeric);
  const fits = found.length > 1 && found.length <= MOST_CLASSES_AS_THEY_ARE && columns.length - found.length >= 2;
  return isLast && areNumbers && fits ? found : null;
}

function oneHotColumns(table: Table): readonly number[] | null {
  const { length } = table.columns;
  for (let count = MOST_CLASSES_AS_THEY_ARE; count > 1; count--) {
    if (length - count < 2) continue;
    const found = Array.from({ length: count }, (_, at) => length - count + at);
    if (excludeEachOther(table, found)) return found;
  }
  return null;
}

/** Whether one of some columns has 1 in each row and the others 0, or −1 with two columns, and each has it somewhere. */
function excludeEachOther({ rows, columns }: Table, found: readonly number[]): boolean {
  if (rows.length < FEWEST_ROWS) return false;
  const used = new Set<number>();
  let low: number | null = null;
  let seen = 0;
  for (const { cells } of rows) {
    const values = found.map((column) => {
      const cell = cells[column] ?? '';
      return truthValue(cell) ?? cellNumber(cell, columns[column]?.format ?? plainFormat);
    });
    if (values.some((value) => value === null)) {
      if (found.some((column) => isMissing(cells[column] ?? '', true) || cells[column] === '')) continue;
      return false;
    }
    const one = values.indexOf(1);
    if (one < 0 || values.lastIndexOf(1) !== one) return false;
    for (const value of values) {
      if (value === 1) continue;
      low ??= value;
      if (value !== low) return false;
    }
    seen++;
    used.add(one);
  }
  const isLow = low === 0 || (low === -1 && found.length === 2);
  return isLow && seen >= FEWEST_ROWS && used.size === found.length;
}
