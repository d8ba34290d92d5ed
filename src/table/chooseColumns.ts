import { classesOf, distinctCells, MOST_CLASSES_AS_THEY_ARE, positiveClass } from './classesOf.ts';
import { cellNumber, truthValue } from './numberFormat.ts';
import { rowNumberColumns } from './rowNumbers.ts';
import type { Table } from './table.ts';
import { lastFittingColumn, namedTarget, severalTargets } from './targetColumns.ts';

/** What the targets are: two to four classes, one class of several, numbers, or the numbers of several columns. */
export const tasks = ['classes', 'oneAgainstRest', 'numbers', 'severalTargets'] as const;
export type TableTask = (typeof tasks)[number];

/** The use of a table's columns, each counted from 0. */
export interface TableChoice extends ChosenColumns {
  readonly task: TableTask;
  /** Of two classes, or of one against the rest, the class that becomes 1; all others become 0. */
  readonly oneClass: string;
  /** The target columns if there are several. */
  readonly targets: readonly number[];
}

export interface ChosenColumns {
  readonly x1: number;
  readonly x2: number;
  readonly target: number;
}

/** Whole numbers with more distinct values than this, or beyond it, are probably measured, not classes. */
const MOST_NUMBERED_CLASSES = 10;

/** Guesses the whole choice. */
export function guessChoice(table: Table): TableChoice {
  const targets = severalTargets(table);
  if (targets === null) return choiceFor(table, guessColumns(table));
  const inputs = inputsBeside(table, targets);
  return { ...choiceFor(table, { ...inputs, target: targets[0] ?? 0 }), task: 'severalTargets', targets };
}

/**
 * Guesses the columns: the target by its name, else the last that fits; as inputs the first two others with numbers. Columns x and
 * y are the inputs if another one follows them.
 */
function guessColumns(table: Table): ChosenColumns {
  const { columns } = table;
  const passedOver = new Set(rowNumberColumns(table));
  const indices = columns.map((_, index) => index);
  const named = (pattern: RegExp) => columns.findLastIndex(({ name }) => pattern.test(name ?? ''));
  const [x, y] = [named(/^x$/i), named(/^y$/i)];
  const after = indices.filter((index) => index > Math.max(x, y) && !passedOver.has(index));
  if (x >= 0 && y >= 0 && after.length > 0)
    return { x1: x, x2: y, target: namedTarget(table, true) ?? after.at(-1) ?? y };
  const target = table.targets?.[0] ?? namedTarget(table, false) ?? lastFittingColumn(table);
  return { ...inputsBeside(table, [target]), target };
}

/** The first two columns of numbers that are no targets and do not only number the rows. */
function inputsBeside(table: Table, targets: readonly number[]): { readonly x1: number; readonly x2: number } {
  const passedOver = new Set(rowNumberColumns(table));
  const isUsable = (index: number) => table.columns[index]?.numeric || hasOnlyTruth(table, index);
  const rank = (index: number) => (isUsable(index) ? 0 : 2) + (passedOver.has(index) ? 1 : 0);
  const [first = 0, second = 0] = table.columns
    .map((_, index) => index)
    .filter((index) => !targets.includes(index))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, 2);
  return { x1: Math.min(first, second), x2: Math.max(first, second) };
}

/** Whether a column has nothing but true and false, which are read as 1 and 0. */
function hasOnlyTruth({ rows }: Table, column: number): boolean {
  const cells = Array.from(distinctCells(rows, column).keys());
  return cells.length > 0 && cells.length < 5 && cells.every((cell) => truthValue(cell) !== null);
}

/** The choice for some columns, with task and class guessed from the target column. */
export function choiceFor(table: Table, { x1, x2, target }: ChosenColumns): TableChoice {
  const classes = classesOf(table, target);
  const isMeasured = isMeasuredColumn(table, target);
  const fewClasses = classes.length <= MOST_CLASSES_AS_THEY_ARE;
  const task = isMeasured ? 'numbers' : fewClasses ? 'classes' : 'oneAgainstRest';
  return { x1, x2, target, task, oneClass: positiveClass(classes.map(({ name }) => name)), targets: [] };
}

/** The choice of some columns side by side as targets, from the target column on; or null if there are not as many numbers. */
export function severalFrom(table: Table, choice: TableChoice, count: number): TableChoice | null {
  const targets = Array.from({ length: count }, (_, at) => choice.target + at);
  if (!targets.every((column) => table.columns[column]?.numeric)) return null;
  return { ...choice, task: 'severalTargets', targets };
}

/** Whether targets are numbers rather than classes: more than two, and not all of them small whole numbers. */
function isMeasuredColumn({ columns, rows }: Table, target: number): boolean {
  const column = columns[target];
  if (!column?.numeric) return false;
  const values = new Set<number>();
  for (const text of distinctCells(rows, target).keys()) {
    const value = cellNumber(text, column.format);
    if (value !== null) values.add(value);
  }
  if (values.size <= 2) return false;
  const isSmall = (value: number) => Number.isInteger(value) && Math.abs(value) <= MOST_NUMBERED_CLASSES;
  return values.size > MOST_NUMBERED_CLASSES || !Array.from(values).every(isSmall);
}
