import { writeNumber } from '../config/settings/numbers.ts';
import { isMissing } from './cells.ts';
import { cellNumber, type NumberFormat, plainFormat } from './numberFormat.ts';
import type { Table, TableRow } from './table.ts';

/** Most distinct values of a column of classes. */
export const MOST_CLASSES = 100;
/** Most classes that a network can tell apart, with one output each. */
export const MOST_CLASSES_AS_THEY_ARE = 4;

export interface TableClass {
  /** What its cells say. */
  readonly name: string;
  /** What the table calls it elsewhere, or the same. */
  readonly label: string;
  readonly rows: number;
}

/** The class in a cell of the target column; numbers count by value, so that 1 and 1.0 are one class. */
export function className(cell: string, format: NumberFormat): string {
  const value = cellNumber(cell, format);
  return value === null ? cell : writeNumber(value);
}

/** The distinct texts of a column's cells with a value, and how often each occurs. */
export function distinctCells(rows: readonly TableRow[], column: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    const text = cells[column] ?? '';
    if (text !== '' && !isMissing(text, false)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

/** The classes of a column, in order: numbers by value, then words by letter. If 0 or 1 is the only class, the other is added. */
export function classesOf({ rows, columns }: Table, column: number): readonly TableClass[] {
  const { format = plainFormat, classNames = null } = columns[column] ?? {};
  const counts = new Map<string, number>();
  for (const [text, count] of distinctCells(rows, column)) {
    const name = className(text, format);
    counts.set(name, (counts.get(name) ?? 0) + count);
  }
  // Such a table is one of our own files, and its class 0 must not become 1.
  const [only] = counts.size === 1 ? counts.keys() : [];
  if (only === '0' || only === '1') counts.set(only === '0' ? '1' : '0', 0);
  const labelOf = (name: string) => (/^\d{1,3}$/.test(name) ? classNames?.[Number(name)] : undefined) || name;
  return Array.from(counts, ([name, count]) => ({ name, label: labelOf(name), rows: count })).sort((a, b) =>
    compareNames(a.name, b.name),
  );
}

const YES = /^(yes|y|true|t|positive|pos|on|ja|oui|s[ií])$/i;

/** The class that probably means 1: yes or true, else the last in order, which is the largest number. */
export function positiveClass(names: readonly string[]): string {
  return names.find((name) => YES.test(name)) ?? names.at(-1) ?? '';
}

function compareNames(a: string, b: string): number {
  const [one, other] = [Number(a), Number(b)];
  const [isOne, isOther] = [Number.isNaN(one), Number.isNaN(other)];
  if (isOne !== isOther) return isOne ? 1 : -1;
  if (!isOne) return one - other;
  return a < b ? -1 : a > b ? 1 : 0;
}
