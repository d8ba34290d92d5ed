import { cellNumber, fitsWidth, isBlank, trimmedCells } from './cells.ts';
import { type RawRow, rawRows } from './rawRows.ts';
import {
  addProblem,
  type DecimalMark,
  emptyProblemList,
  MOST_CHARACTERS,
  MOST_COLUMNS,
  MOST_ROWS,
  type ProblemList,
  type TableResult,
  type TableRow,
} from './table.ts';
import { type TableShape, tableShape } from './tableShape.ts';

/** Two inputs and a target. */
const FEWEST_COLUMNS = 3;
/** Rows that decide on names, numeric columns and the decimal mark. */
const SAMPLE = 1000;

/** Reads a table of any kind: commas, semicolons, tabs or bars, with or without names, quotes, decimal commas. */
export function readTable(text: string): TableResult {
  const steps = readInSteps(text);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, with a pause before every few milliseconds' work, to keep the page responsive. */
export async function readTableInSlices(text: string, pause: () => Promise<void>): Promise<TableResult> {
  const steps = readInSteps(text);
  for (;;) {
    await pause();
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As many as the rows of the largest table have with an empty line after each. */
const MOST_LINES = 2 * MOST_ROWS + 2;
/** A few milliseconds' work. */
const LINES_BETWEEN_PAUSES = 500;

function* readInSteps(text: string): Generator<undefined, TableResult> {
  if (text.length > MOST_CHARACTERS) return { fault: { kind: 'tooLong' } };
  if (text.includes('\0')) return { fault: { kind: 'notText' } };
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  if (lines.length > MOST_LINES) return { fault: { kind: 'tooManyRows' } };
  if (lines.every((line) => line.trim() === '')) return { fault: { kind: 'empty' } };
  const shape = tableShape(lines);
  if (shape.width < FEWEST_COLUMNS) return { fault: { kind: 'tooFewColumns', columns: shape.width } };
  if (shape.width > MOST_COLUMNS) return { fault: { kind: 'tooManyColumns', columns: shape.width } };

  const rows: TableRow[] = [];
  const problems = emptyProblemList();
  yield;
  let paused = 0;
  for (const slice of rawRows(lines, shape.delimiter, shape.width)) {
    for (const row of slice) takeRow(row, shape, rows, problems);
    if (rows.length > MOST_ROWS + 1) return { fault: { kind: 'tooManyRows' } };
    // A damaged row ends its slice, and a pause takes browsers four milliseconds: do not pause after each such row.
    const line = slice.at(-1)?.line ?? 0;
    if (line - paused < LINES_BETWEEN_PAUSES && slice.length < LINES_BETWEEN_PAUSES) continue;
    paused = line;
    yield;
  }
  return tableOf(rows, shape, problems);
}

function takeRow({ line, cells, misquoted }: RawRow, { width }: TableShape, rows: TableRow[], problems: ProblemList) {
  if (misquoted) {
    addProblem(problems, { kind: 'quote', line });
    return;
  }
  const trimmed = trimmedCells(cells);
  if (isBlank(trimmed)) return;
  if (fitsWidth(trimmed, width)) rows.push({ line, cells: trimmed.slice(0, width) });
  else addProblem(problems, { kind: 'cellCount', line, found: trimmed.length, expected: width });
}

function tableOf(all: readonly TableRow[], { delimiter, width }: TableShape, problems: ProblemList): TableResult {
  const decimalMark = decimalMarkOf(all.slice(0, SAMPLE));
  const names = headerOf(all.slice(0, SAMPLE), width, decimalMark);
  const rows = names ? all.slice(1) : all;
  if (rows.length === 0 && problems.count === 0) return { fault: { kind: 'onlyHeader' } };
  if (rows.length > MOST_ROWS) return { fault: { kind: 'tooManyRows' } };
  const numeric = numericColumns(rows.slice(0, SAMPLE), width, decimalMark);
  const columns = numeric.map((isNumeric, index) => ({ name: names?.[index] ?? null, numeric: isNumeric }));
  return { table: { columns, rows, delimiter, decimalMark, problems } };
}

/** A comma if more numbers have one than a point. If a comma separates the cells, such numbers are quoted. */
function decimalMarkOf(rows: readonly TableRow[]): DecimalMark {
  let commas = 0;
  let points = 0;
  for (const { cells } of rows)
    for (const cell of cells) {
      if (cell.includes(',') && cellNumber(cell, ',') !== null) commas++;
      if (cell.includes('.') && cellNumber(cell, '.') !== null) points++;
    }
  return commas > points ? ',' : '.';
}

/** For each column, whether most of its non-empty cells are numbers. */
function numericColumns(rows: readonly TableRow[], width: number, decimalMark: DecimalMark): readonly boolean[] {
  return Array.from({ length: width }, (_, column) => {
    const cells = rows.map((row) => row.cells[column] ?? '').filter((cell) => cell !== '');
    const numbers = cells.filter((cell) => cellNumber(cell, decimalMark) !== null).length;
    return numbers > cells.length / 2;
  });
}

/**
 * The names in the first row, or null if it is data. It names the columns if most columns of numbers begin with something
 * else. A name that two columns share names neither.
 */
function headerOf(
  [first, ...others]: readonly TableRow[],
  width: number,
  decimalMark: DecimalMark,
): readonly (string | null)[] | null {
  if (!first) return null;
  const isNumber = (cell: string) => cellNumber(cell, decimalMark) !== null;
  const numeric = numericColumns(others, width, decimalMark);
  const overNumbers = first.cells.filter((_, index) => numeric[index]);
  const isHeader =
    overNumbers.length > 0
      ? overNumbers.filter(isNumber).length < overNumbers.length / 2
      : !first.cells.some((cell) => cell === '' || isNumber(cell));
  if (!isHeader) return null;
  return first.cells.map((name, index) => {
    const isShared = first.cells.some((other, at) => at !== index && other === name);
    return name === '' || isShared ? null : name;
  });
}
