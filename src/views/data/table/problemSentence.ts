import { laterStrings } from '../../../strings/later.ts';
import {
  MOST_CHARACTERS,
  MOST_COLUMNS,
  MOST_ROWS,
  type TableColumn,
  type TableFault,
  type TableProblem,
} from '../../../table/table.ts';

/** More of a cell does not help to find it. */
const LONGEST_QUOTE = 30;

/** Why a row was left out. */
export function problemSentence(problem: TableProblem, columns: readonly TableColumn[]): string {
  const words = laterStrings.data;
  const { line } = problem;
  switch (problem.kind) {
    case 'cellCount':
      return words.problem.cellCount(line, problem.found, problem.expected);
    case 'quote':
      return words.problem.quote(line);
    case 'emptyCell':
      return problem.text === ''
        ? words.problem.emptyCell(line, inSentence(columns, problem.column))
        : words.problem.noValue(line, inSentence(columns, problem.column), problem.text);
    case 'thousands':
      return words.problem.thousands(line, inSentence(columns, problem.column), shortened(problem.text));
    case 'notANumber':
      return words.problem.notANumber(line, inSentence(columns, problem.column), shortened(problem.text));
    case 'tooLarge':
      return words.problem.tooLarge(line, inSentence(columns, problem.column), shortened(problem.text));
  }
}

/** Why a text is not a table. */
export function faultSentence(fault: TableFault): string {
  const words = laterStrings.data;
  switch (fault.kind) {
    case 'tooLong':
      return words.fault.tooLong(MOST_CHARACTERS / 1024 / 1024);
    case 'tooManyRows':
      return words.fault.tooManyRows(MOST_ROWS);
    case 'tooManyColumns':
      return words.fault.tooManyColumns(fault.columns, MOST_COLUMNS);
    case 'tooFewColumns':
      return words.fault.tooFewColumns(fault.columns);
    case 'namesDoNotFit':
      return words.fault.namesDoNotFit(fault.names, fault.cells);
    case 'empty':
    case 'notText':
    case 'onlyHeader':
      return words.fault[fault.kind];
  }
}

/** Name of a column, or its number, for use as a label. */
export function columnLabel(columns: readonly TableColumn[], index: number): string {
  const words = laterStrings.data;
  return shortened(columns[index]?.name ?? words.table.column(index + 1));
}

/** A column within a sentence. */
export function inSentence(columns: readonly TableColumn[], index: number): string {
  const words = laterStrings.data;
  const name = columns[index]?.name ?? null;
  return name === null ? words.problem.numbered(index + 1) : words.problem.named(shortened(name));
}

/** Shortens text to one line of `LONGEST_QUOTE` letters. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1)}…` : line;
}
