import type { LeftOutKind } from './layouts/cleanText.ts';
import type { LayoutName } from './layouts/layouts.ts';
import type { ColumnFormat } from './numberFormat.ts';

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
  readonly layout: LayoutName;
  /** Whether the first row gave the columns their names. */
  readonly named: boolean;
  /** Columns that the text itself sets apart as targets, such as `y = [0, 1]` beside `X = …`; or null. */
  readonly targets: readonly number[] | null;
  /** Rows that could not be read. */
  readonly problems: Problems;
  /** What was done to the text, for the user to know. */
  readonly notes: readonly TableNote[];
  /** What the text leaves open, or null. */
  readonly question: TableQuestion | null;
}

export interface TableColumn {
  /** From the first row, or null if that has no names, an empty one, or the same for another column. */
  readonly name: string | null;
  /** Whether most of its cells are numbers. */
  readonly numeric: boolean;
  /** How its numbers are written. */
  readonly format: ColumnFormat;
  /** The names of its classes 0, 1, … where the table has them apart; or null. */
  readonly classNames: readonly string[] | null;
}

export interface TableRow {
  /** Line of the file, as an editor counts: from 1, quoted line breaks included. */
  readonly line: number;
  /** As many as the table has columns. */
  readonly cells: readonly string[];
}

/** How a table is to be read where its reader should not decide by itself. */
export interface Reading {
  /** What separates the cells. */
  readonly layout: LayoutName | null;
  /** Whether the first row names the columns. */
  readonly named: boolean | null;
  /** Whether the mark of numbers that can be read in two ways sets thousands apart. */
  readonly setsThousandsApart: boolean | null;
}

export const freeReading: Reading = { layout: null, named: null, setsThousandsApart: null };

export type TableQuestion = ThousandsQuestion | CommaQuestion;

/** Numbers such as 1.200, whose mark can set thousands apart or be the decimal mark. */
export interface ThousandsQuestion {
  readonly kind: 'thousands';
  readonly columns: readonly number[];
  readonly text: string;
  readonly thousands: number;
  readonly decimal: number;
  /** Which of both readings this table has. */
  readonly setsThousandsApart: boolean;
}

/** Rows such as 1,5,2,5,A below three names: every second comma can be a decimal mark. */
export interface CommaQuestion {
  readonly kind: 'commas';
  readonly text: string;
  readonly names: number;
  readonly cells: number;
  /** Which of both readings this table has. */
  readonly areDecimal: boolean;
}

/** Something that was done to the text of a table. */
export type TableNote =
  /** Lines of dashes, of notes, of dots, or without cells. */
  | { readonly kind: LeftOutKind; readonly lines: number }
  | { readonly kind: 'namesFromComment' | 'decimalComma' }
  /** A first line that counts rows and columns, and perhaps names the classes. */
  | { readonly kind: 'counts'; readonly namesClasses: boolean }
  | { readonly kind: 'emptyColumns'; readonly columns: number }
  | { readonly kind: 'thousands'; readonly column: number; readonly text: string; readonly value: number }
  /** Lists of another length than the first. */
  | { readonly kind: 'otherLists'; readonly lists: number };

/** Why one row was left out. */
export type TableProblem =
  | { readonly kind: 'cellCount'; readonly line: number; readonly found: number; readonly expected: number }
  /** A quotation mark that never closes, or closes in the middle of a cell. */
  | { readonly kind: 'quote'; readonly line: number }
  | { readonly kind: 'emptyCell'; readonly line: number; readonly column: number; readonly text: string }
  | { readonly kind: 'notANumber'; readonly line: number; readonly column: number; readonly text: string }
  /** A number with thousands set apart where others of its column are written without. */
  | { readonly kind: 'thousands'; readonly line: number; readonly column: number; readonly text: string }
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
  /** Rows with more cells than there are names, as where the decimal comma also separates the cells. */
  | { readonly kind: 'namesDoNotFit'; readonly names: number; readonly cells: number }
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
