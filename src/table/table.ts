/** Most rows of a table: enough for any classroom, few enough for every machine. */
export const MOST_ROWS = 50_000;
export const MOST_COLUMNS = 200;
/** Most characters of a table's text: 5 MB at one byte each. */
export const MOST_CHARACTERS = 5 * 1024 * 1024;
/** Most problems listed one by one; the others are only counted. */
const MOST_LISTED = 20;

/** A table as it was read: text, not yet points. */
export interface Table {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Separator of the cells. */
  readonly delimiter: Delimiter;
  /** The decimal mark of all its numbers. */
  readonly decimalMark: DecimalMark;
  /** Rows that could not be read. */
  readonly problems: Problems;
}

export type Delimiter = ',' | ';' | '\t' | '|';
export type DecimalMark = '.' | ',';

export interface TableColumn {
  /** From the first row, or null if that has no names, an empty one, or the same for another column. */
  readonly name: string | null;
  /** Whether most of its cells are numbers. */
  readonly numeric: boolean;
}

export interface TableRow {
  /** Line of the file, as an editor counts: from 1, quoted line breaks included. */
  readonly line: number;
  /** As many as the table has columns. */
  readonly cells: readonly string[];
}

/** Why one row was left out. */
export type TableProblem =
  | { readonly kind: 'cellCount'; readonly line: number; readonly found: number; readonly expected: number }
  /** A quotation mark that never closes, or closes in the middle of a cell. */
  | { readonly kind: 'quote'; readonly line: number }
  | { readonly kind: 'emptyCell'; readonly line: number; readonly column: number }
  | { readonly kind: 'notANumber'; readonly line: number; readonly column: number; readonly text: string }
  | { readonly kind: 'tooLarge'; readonly line: number; readonly column: number; readonly text: string };

export interface Problems {
  /** The first few, in the order of their lines. */
  readonly listed: readonly TableProblem[];
  readonly count: number;
}

/** Why a text is no table at all. */
export type TableFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'notText' }
  | { readonly kind: 'tooLong' }
  | { readonly kind: 'tooManyRows' }
  | { readonly kind: 'tooManyColumns'; readonly columns: number }
  | { readonly kind: 'tooFewColumns'; readonly columns: number }
  /** A row of names, and nothing below it. */
  | { readonly kind: 'onlyHeader' };

export type TableResult = { readonly table: Table } | { readonly fault: TableFault };

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
