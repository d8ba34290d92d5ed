import { MOST_LISTED, type Problems, type TableProblem } from './table.ts';

/** Problems in the order of their lines: lists the first few and counts all. */
export interface ProblemList extends Problems {
  readonly listed: TableProblem[];
  count: number;
}

export function emptyProblemList(): ProblemList {
  return { listed: [], count: 0 };
}

export function addProblem(list: ProblemList, problem: TableProblem): void {
  if (list.listed.length < MOST_LISTED) list.listed.push(problem);
  list.count++;
}

/** Both lists merged, in the order of their lines. */
export function mergedProblems(one: Problems, other: Problems): Problems {
  const listed = [...one.listed, ...other.listed].toSorted((a, b) => a.line - b.line).slice(0, MOST_LISTED);
  return { listed, count: one.count + other.count };
}
