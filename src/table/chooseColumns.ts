import { cellNumber } from './cells.ts';
import { classesOf, distinctCells, positiveClass } from './classesOf.ts';
import type { Table } from './table.ts';

/** The use of a table's columns, each counted from 0. */
export interface TableChoice extends ChosenColumns {
  /** Whether the targets are classes or numbers. */
  readonly task: 'classes' | 'numbers';
  /** The class that becomes 1; all others become 0. */
  readonly oneClass: string;
}

export interface ChosenColumns {
  readonly x1: number;
  readonly x2: number;
  readonly target: number;
}

/** Usual names of a target column, the clearest first. */
const CLEAR_TARGET_NAMES = [
  /^(target|ziel)$/i,
  /^(class|label|species|category|type|group|diagnosis|klasse|clase|classe)$/i,
  /^(outcome|output|result)$/i,
];
/** `y` may also be a coordinate. */
const TARGET_NAMES = [...CLEAR_TARGET_NAMES, /^y$/i];
/** Names of a column that only numbers the rows. */
const ROW_NAMES = /^(id|index|idx|row|no\.?|nr\.?|number|#|unnamed: ?0)$/i;
/** Whole numbers with more distinct values than this are probably measured, not classes. */
const MOST_NUMBERED_CLASSES = 10;

/** Guesses the whole choice. */
export function guessChoice(table: Table): TableChoice {
  return choiceFor(table, guessColumns(table));
}

/**
 * Guesses the columns: the target by its name, else the last; as inputs the first two others with numbers. Columns x and
 * y are the inputs if another one follows them.
 */
function guessColumns({ columns }: Table): ChosenColumns {
  const indices = columns.map((_, index) => index);
  const named = (pattern: RegExp) => indices.filter((index) => pattern.test(columns[index]?.name ?? ''));
  const x = named(/^x$/i).at(-1) ?? -1;
  const y = named(/^y$/i).at(-1) ?? -1;
  const after = indices.filter((index) => index > Math.max(x, y) && !named(ROW_NAMES).includes(index));
  if (x >= 0 && y >= 0 && after.length > 0) {
    const other = CLEAR_TARGET_NAMES.map((pattern) => named(pattern).at(-1)).find((index) => index !== undefined);
    return { x1: x, x2: y, target: other ?? after.at(-1) ?? y };
  }
  const target =
    TARGET_NAMES.map((pattern) => named(pattern).at(-1)).find((index) => index !== undefined) ?? columns.length - 1;
  // A first column without a name, beside named ones, numbers the rows of a data frame.
  const isFrame = columns[0]?.name === null && columns.slice(1).every(({ name }) => name !== null);
  const passedOver = new Set([...named(ROW_NAMES), ...(isFrame ? [0] : [])]);
  const rank = (index: number) => (columns[index]?.numeric ? 0 : 2) + (passedOver.has(index) ? 1 : 0);
  const [first = 0, second = 0] = indices
    .filter((index) => index !== target)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, 2);
  return { x1: Math.min(first, second), x2: Math.max(first, second), target };
}

/** The choice for some columns, with task and class guessed from the target column. */
export function choiceFor(table: Table, columns: ChosenColumns): TableChoice {
  const task = guessTask(table, columns.target);
  return { ...columns, task, oneClass: positiveClass(classesOf(table, columns.target).map(({ name }) => name)) };
}

/** Numbers if they have decimals or many distinct values; otherwise classes. */
function guessTask({ columns, rows, decimalMark }: Table, target: number): TableChoice['task'] {
  if (!columns[target]?.numeric) return 'classes';
  const values = new Set<number>();
  for (const text of distinctCells(rows, target).keys()) {
    const value = cellNumber(text, decimalMark);
    if (value !== null) values.add(value);
  }
  if (values.size <= 2) return 'classes';
  const isMeasured = values.size > MOST_NUMBERED_CLASSES || [...values].some((value) => !Number.isInteger(value));
  return isMeasured ? 'numbers' : 'classes';
}
