import { LARGEST_COORDINATE } from '../config/settings/domain.ts';
import type { OwnPoint } from '../core/run/runSpec.ts';
import { cellNumber } from './cells.ts';
import type { TableChoice } from './chooseColumns.ts';
import { className } from './classesOf.ts';
import type { DecimalMark, Problems, Table, TableProblem, TableRow } from './table.ts';
import { addProblem, emptyProblemList, mergedProblems } from './table.ts';

/** The points of all valid rows, and the problems of the others. */
export interface TablePoints {
  readonly points: readonly OwnPoint[];
  /** Rows left out, in reading the table and in reading these columns. */
  readonly problems: Problems;
}

/** The points of a table by a choice of columns, in the order of its rows. */
export function pointsFromTable(table: Table, choice: TableChoice): TablePoints {
  const points: OwnPoint[] = [];
  const problems = emptyProblemList();
  const targetIn = choice.task === 'numbers' ? numberIn : classReader(table.decimalMark, choice.oneClass);
  for (const row of table.rows) {
    const x1 = numberIn(row, choice.x1, table.decimalMark);
    const x2 = numberIn(row, choice.x2, table.decimalMark);
    const target = targetIn(row, choice.target, table.decimalMark);
    if (typeof x1 !== 'number') addProblem(problems, x1);
    else if (typeof x2 !== 'number') addProblem(problems, x2);
    else if (typeof target !== 'number') addProblem(problems, target);
    else points.push([x1, x2, target]);
  }
  return { points, problems: mergedProblems(table.problems, problems) };
}

function numberIn({ line, cells }: TableRow, column: number, decimalMark: DecimalMark): number | TableProblem {
  const text = cells[column] ?? '';
  if (text === '') return { kind: 'emptyCell', line, column };
  const value = cellNumber(text, decimalMark);
  if (value === null) return { kind: 'notANumber', line, column, text };
  if (Math.abs(value) > LARGEST_COORDINATE) return { kind: 'tooLarge', line, column, text };
  return value;
}

/** Reads classes as 1 or 0. There are few, so each is compared once and not in every row. */
function classReader(decimalMark: DecimalMark, oneClass: string) {
  const cached = new Map<string, 0 | 1>();
  return ({ line, cells }: TableRow, column: number): 0 | 1 | TableProblem => {
    const text = cells[column] ?? '';
    if (text === '') return { kind: 'emptyCell', line, column };
    const target = cached.get(text) ?? (className(text, decimalMark) === oneClass ? 1 : 0);
    cached.set(text, target);
    return target;
  };
}
