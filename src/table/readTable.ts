import { fitsWidth, isBlank, isMissing, trimmedCells } from './cells.ts';
import { columnFormats, countMarks, emptyMarkCounts } from './columnFormats.ts';
import { namesInComment, namesRow, usableNames } from './columnNames.ts';
import { type HeadRows, headRows } from './headRows.ts';
import { linesBesideBars } from './layouts/barLines.ts';
import { type CleanText, cleanText } from './layouts/cleanText.ts';
import { joinedFrame } from './layouts/framePieces.ts';
import { layouts } from './layouts/layouts.ts';
import type { RawRow } from './layouts/quotedRows.ts';
import { mayBeLists, readLists } from './lists/listTable.ts';
import { cellNumber, type NumberFormat } from './numberFormat.ts';
import {
  addProblem,
  type CommaQuestion,
  emptyProblemList,
  freeReading,
  MOST_CHARACTERS,
  MOST_COLUMNS,
  MOST_ROWS,
  type ProblemList,
  type Reading,
  type TableNote,
  type TableResult,
  type TableRow,
} from './table.ts';
import { type TableShape, tableShape } from './tableShape.ts';

/** Two inputs and a target. */
const FEWEST_COLUMNS = 3;
/** Rows that decide which columns are numeric. */
const SAMPLE = 1000;

/** Reads a table of any kind: separated by marks, blanks or lines, or lists in brackets; with or without names and quotes. */
export function readTable(text: string, reading: Reading = freeReading): TableResult {
  const steps = readInSteps(text, reading);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, with a pause before every few milliseconds' work, to keep the page responsive. */
export async function readTableInSlices(
  text: string,
  pause: () => Promise<void>,
  reading: Reading = freeReading,
): Promise<TableResult> {
  const steps = readInSteps(text, reading);
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

function* readInSteps(text: string, reading: Reading): Generator<undefined, TableResult> {
  if (text.length > MOST_CHARACTERS) return { fault: { kind: 'tooLong' } };
  if (text.includes('\0')) return { fault: { kind: 'notText' } };
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  if (lines.length > MOST_LINES) return { fault: { kind: 'tooManyRows' } };
  if (lines.every((line) => line.trim() === '')) return { fault: { kind: 'empty' } };
  yield;
  const clean = cleanText(lines);
  yield;
  if ((reading.layout ?? 'lists') === 'lists') {
    const read = yield* readBrackets(clean, reading);
    if (read !== null) return read;
  }
  return yield* readLines({ ...clean, lines: joinedFrame(clean.lines) }, reading);
}

/** Reads lists and arrays in brackets; null if the text has none. */
function* readBrackets(text: CleanText, reading: Reading): Generator<undefined, TableResult | null> {
  if (!mayBeLists(text.lines)) return null;
  const found = yield* readLists(text.lines);
  if (found === null) return null;
  const width = mostCommonWidth(found.rows);
  const fault = faultOf(found.rows.length, width);
  if (fault) return fault;
  const rows: TableRow[] = [];
  const problems = emptyProblemList();
  const shape: TableShape = { layout: 'lists', width, emptyColumns: 0, firstRows: [] };
  for (const row of found.rows) takeRow({ ...row, misquoted: false }, shape, rows, problems);
  const { outside, otherLists, cut } = found;
  const leftOut = { ...text.leftOut, outside: text.leftOut.outside + outside, cut: text.leftOut.cut + cut };
  const notes: TableNote[] = otherLists > 0 ? [{ kind: 'otherLists', lists: otherLists }] : [];
  const names = found.names?.length === width ? found.names : null;
  return yield* tableOf(rows, shape, problems, reading, {
    ...noFindings,
    text: { ...text, leftOut },
    notes,
    names,
    targets: found.targets,
  });
}

const noFindings: Omit<Findings, 'text'> = {
  head: { counts: null, frame: null, indexName: null, tooFewNames: null },
  notes: [],
  names: null,
  targets: null,
  comma: null,
};

function mostCommonWidth(rows: readonly { readonly cells: readonly string[] }[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return Array.from(counts).reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}

function faultOf(rows: number, width: number): TableResult | null {
  if (width < FEWEST_COLUMNS) return { fault: { kind: 'tooFewColumns', columns: width } };
  if (width > MOST_COLUMNS) return { fault: { kind: 'tooManyColumns', columns: width } };
  return rows > MOST_ROWS + 1 ? { fault: { kind: 'tooManyRows' } } : null;
}

/** Reads rows that are lines, or a few lines each. */
function* readLines(text: CleanText, reading: Reading): Generator<undefined, TableResult> {
  const found = tableShape(text, reading.layout === 'lists' ? null : reading.layout);
  const fault = faultOf(0, found.width);
  if (fault) return fault;
  const { tooFewNames } = headRows(text, found);
  const comma = tooFewNames === null ? null : commaQuestion(text, found, tooFewNames, reading);
  if (tooFewNames !== null && comma === null && reading.named === null)
    return { fault: { kind: 'namesDoNotFit', names: tooFewNames, cells: found.width } };
  const shape = comma?.areDecimal ? tableShape(text, 'pairedComma') : found;
  const head = headRows(text, shape);
  const above = new Set([head.counts?.line, head.frame?.line, head.indexName]);
  const rows: TableRow[] = [];
  const problems = emptyProblemList();
  if (head.frame) rows.push(head.frame);
  yield;
  let paused = 0;
  for (const slice of layouts[shape.layout].rows(text, shape.width)) {
    for (const row of slice) if (!above.has(row.line)) takeRow(row, shape, rows, problems);
    if (rows.length > MOST_ROWS + 1) return { fault: { kind: 'tooManyRows' } };
    // A damaged row ends its slice, and a pause takes browsers four milliseconds: do not pause after each such row.
    const line = slice.at(-1)?.line ?? 0;
    if (line - paused < LINES_BETWEEN_PAUSES && slice.length < LINES_BETWEEN_PAUSES) continue;
    paused = line;
    yield;
  }
  return yield* tableOf(rows, shape, problems, reading, { ...noFindings, text, head, comma });
}

/** Asks whether the commas in the numbers are decimal marks, if there are then as many cells as names. */
function commaQuestion(
  text: CleanText,
  { layout, width }: TableShape,
  names: number,
  reading: Reading,
): CommaQuestion | null {
  if (layout !== 'comma') return null;
  const paired = tableShape(text, 'pairedComma');
  const [first] = paired.firstRows[1]?.cells ?? [];
  if (paired.width !== names || first === undefined) return null;
  return { kind: 'commas', text: first.trim(), names, cells: width, areDecimal: reading.layout !== 'comma' };
}

function takeRow(
  { line, cells, misquoted }: RawRow,
  { layout, width }: TableShape,
  rows: TableRow[],
  problems: ProblemList,
) {
  if (misquoted) {
    addProblem(problems, { kind: 'quote', line });
    return;
  }
  const trimmed = trimmedCells(cells);
  if (isBlank(trimmed)) return;
  const { cell } = layouts[layout];
  const clean = cell ? trimmed.map(cell) : trimmed;
  if (fitsWidth(clean, width)) rows.push({ line, cells: clean.slice(0, width) });
  else addProblem(problems, { kind: 'cellCount', line, found: trimmed.length, expected: width });
}

interface Findings {
  readonly text: CleanText;
  readonly head: HeadRows;
  readonly notes: readonly TableNote[];
  readonly names: readonly (string | null)[] | null;
  readonly targets: readonly number[] | null;
  readonly comma: CommaQuestion | null;
}

function* tableOf(
  all: readonly TableRow[],
  shape: TableShape,
  problems: ProblemList,
  reading: Reading,
  { text, head, notes, names: given, targets, comma }: Findings,
): Generator<undefined, TableResult> {
  const { width, layout } = shape;
  const inRow = given === null ? namesRow(all.slice(0, SAMPLE), text, head, reading.named) : null;
  const rows = inRow ? all.slice(1) : all;
  if (rows.length === 0 && problems.count === 0) return { fault: { kind: 'onlyHeader' } };
  if (rows.length > MOST_ROWS) return { fault: { kind: 'tooManyRows' } };
  const inComment = given === null && inRow === null ? namesInComment(text.comment, layout, width) : null;
  const names = given ?? usableNames(inRow ?? inComment ?? []);
  const counts = Array.from({ length: width }, emptyMarkCounts);
  for (const [index, { cells }] of rows.entries()) {
    for (const [column, count] of counts.entries()) {
      const cell = cells[column] ?? '';
      if (cell !== '' && !isMissing(cell, true)) countMarks(count, cell);
    }
    if (index % LINES_BETWEEN_PAUSES === LINES_BETWEEN_PAUSES - 1) yield;
  }
  const { formats, question } = columnFormats(counts, layout, reading.setsThousandsApart);
  const numeric = numericColumns(rows.slice(0, SAMPLE), formats);
  const columns = formats.map((format, column) => ({
    name: names[column] ?? null,
    numeric: numeric[column] ?? false,
    format,
    classNames: column === width - 1 ? (head.counts?.classNames ?? null) : null,
  }));
  const thousands = counts.flatMap(({ first }, column): readonly TableNote[] => {
    const format = formats[column];
    const value = first !== null && format && format.thousands !== null ? cellNumber(first, format) : null;
    return first === null || value === null ? [] : [{ kind: 'thousands', column, text: first, value }];
  });
  const hasDecimalComma = formats.some(
    ({ decimalMark }, column) => decimalMark === ',' && (counts[column]?.decimals[','] ?? 0) > 0,
  );
  return {
    table: {
      columns,
      rows,
      layout,
      named: inRow !== null,
      targets,
      problems,
      notes: [
        ...leftOutNotes(text, head, shape),
        ...notes,
        ...(inComment ? [{ kind: 'namesFromComment' } as const] : []),
        ...(hasDecimalComma ? [{ kind: 'decimalComma' } as const] : []),
        ...thousands,
      ],
      question: comma ?? question,
    },
  };
}

function leftOutNotes(text: CleanText, { counts, indexName }: HeadRows, shape: TableShape): readonly TableNote[] {
  const kinds = ['comments', 'dividers', 'outside', 'cut'] as const;
  const beside = (shape.layout === 'bar' ? linesBesideBars(text).length : 0) + (indexName === null ? 0 : 1);
  const lines = { ...text.leftOut, outside: text.leftOut.outside + beside };
  return [
    ...(counts ? [{ kind: 'counts', namesClasses: counts.classNames.length > 1 } as const] : []),
    ...kinds.flatMap((kind) => (lines[kind] > 0 ? [{ kind, lines: lines[kind] }] : [])),
    ...(shape.emptyColumns > 0 ? [{ kind: 'emptyColumns', columns: shape.emptyColumns } as const] : []),
  ];
}

/** For each column, whether most of its cells with a value are numbers. */
function numericColumns(rows: readonly TableRow[], formats: readonly NumberFormat[]): readonly boolean[] {
  return formats.map((format, column) => {
    const cells = rows.map((row) => row.cells[column] ?? '').filter((cell) => cell !== '' && !isMissing(cell, true));
    const numbers = cells.filter((cell) => cellNumber(cell, format) !== null).length;
    return numbers > cells.length / 2;
  });
}
