import { LARGEST_COORDINATE } from '../config/settings/domain.ts';
import type { OwnPoint } from '../core/run/runSpec.ts';
import { isMissing } from './cells.ts';
import type { TableChoice } from './chooseColumns.ts';
import { classesOf, className } from './classesOf.ts';
import { isSetApart } from './columnFormats.ts';
import { cellNumber, plainFormat, truthValue } from './numberFormat.ts';
import type { Problems, Table, TableProblem, TableRow } from './table.ts';
import { addProblem, emptyProblemList, mergedProblems } from './table.ts';

/** The points of all valid rows, and the problems of the others. */
export interface TablePoints {
  /** Behind the coordinates the number of a class, a number to learn, or one target for each output. */
  readonly points: readonly OwnPoint[];
  readonly kind: 'twoClasses' | 'classes' | 'numbers' | 'targets';
  /** Outputs that a network needs for them. */
  readonly outputs: number;
  /** Rows left out, in reading the table and in reading these columns. */
  readonly problems: Problems;
}

/** The points of a table by a choice of columns, in the order of its rows. */
export function pointsFromTable(table: Table, choice: TableChoice): TablePoints {
  const points: OwnPoint[] = [];
  const problems = emptyProblemList();
  const { kind, outputs, targetsIn } = targetReader(table, choice);
  for (const row of table.rows) {
    const x1 = numberIn(table, row, choice.x1);
    const x2 = numberIn(table, row, choice.x2);
    const targets = targetsIn(row);
    if (typeof x1 !== 'number') addProblem(problems, x1);
    else if (typeof x2 !== 'number') addProblem(problems, x2);
    else if ('kind' in targets) addProblem(problems, targets);
    else points.push([x1, x2, ...targets]);
  }
  return { points, kind, outputs, problems: mergedProblems(table.problems, problems) };
}

type Targets = readonly [number, ...number[]];

interface TargetReader extends Pick<TablePoints, 'kind' | 'outputs'> {
  targetsIn(row: TableRow): Targets | TableProblem;
}

function targetReader(table: Table, choice: TableChoice): TargetReader {
  const { target, targets } = choice;
  switch (choice.task) {
    case 'severalTargets':
      return { kind: 'targets', outputs: targets.length, targetsIn: (row) => targetsOfColumns(table, row, targets) };
    case 'numbers':
      return { kind: 'numbers', outputs: 1, targetsIn: (row) => alone(numberIn(table, row, target)) };
    case 'oneAgainstRest':
      return twoClassReader(table, choice);
    case 'classes': {
      const classes = classesOf(table, target);
      if (classes.length <= 2) return twoClassReader(table, choice);
      const order = new Map(classes.map(({ name }, index) => [name, index]));
      const targetsIn = classReader(table, target, (name) => order.get(name) ?? 0);
      return { kind: 'classes', outputs: classes.length, targetsIn };
    }
  }
}

function twoClassReader(table: Table, { target, oneClass }: TableChoice): TargetReader {
  return {
    kind: 'twoClasses',
    outputs: 1,
    targetsIn: classReader(table, target, (name) => (name === oneClass ? 1 : 0)),
  };
}

function alone(target: number | TableProblem): Targets | TableProblem {
  return typeof target === 'number' ? [target] : target;
}

function targetsOfColumns(table: Table, row: TableRow, columns: readonly number[]): Targets | TableProblem {
  const values: number[] = [];
  for (const column of columns) {
    const value = numberIn(table, row, column);
    if (typeof value !== 'number') return value;
    values.push(value);
  }
  const [first = 0, ...more] = values;
  return [first, ...more];
}

function numberIn({ columns }: Table, { line, cells }: TableRow, column: number): number | TableProblem {
  const text = cells[column] ?? '';
  if (text === '' || isMissing(text, true)) return { kind: 'emptyCell', line, column, text };
  const format = columns[column]?.format ?? plainFormat;
  if (columns[column]?.format.isMixed && isSetApart(text)) return { kind: 'thousands', line, column, text };
  const value = cellNumber(text, format) ?? truthValue(text);
  if (value === null) return { kind: 'notANumber', line, column, text };
  if (Math.abs(value) > LARGEST_COORDINATE) return { kind: 'tooLarge', line, column, text };
  return value;
}

/** Reads classes as numbers. There are few, so each is looked up once and not in every row. */
function classReader({ columns }: Table, column: number, numberOf: (name: string) => number) {
  const format = columns[column]?.format ?? plainFormat;
  const cached = new Map<string, Targets>();
  return ({ line, cells }: TableRow): Targets | TableProblem => {
    const text = cells[column] ?? '';
    if (text === '' || isMissing(text, false)) return { kind: 'emptyCell', line, column, text };
    const target = cached.get(text) ?? ([numberOf(className(text, format))] as const);
    cached.set(text, target);
    return target;
  };
}
