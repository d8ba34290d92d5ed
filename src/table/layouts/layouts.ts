import { namesOf } from '../../core/model/namesOf.ts';
import { plainCell } from '../plainCell.ts';
import { barLines } from './barLines.ts';
import { blankCells, wideBlankCells } from './blankCells.ts';
import type { CleanText } from './cleanText.ts';
import { pairedCells } from './pairedCells.ts';
import { quotedRows, type RawRow, rowsOfLines } from './quotedRows.ts';
import { ruledCells } from './ruledCells.ts';

interface Layout {
  /** The rows of a text, in slices. Those of any number of cells if `width` is null. */
  readonly rows: (text: CleanText, width: number | null) => Iterable<readonly RawRow[]>;
  /** Whether a text can have this layout at all. */
  readonly suits?: (text: CleanText) => boolean;
  /** Whether a row of names one shorter than the others usually stands above an index without a name. */
  readonly isPrinted: boolean;
  /** A cell without marks that only shape its look. */
  readonly cell?: (cell: string) => string;
}

/** What separates the cells of a table. If two fit equally well, the first is taken: a comma is a decimal mark too. */
const table = {
  tab: { rows: ({ lines }, width) => quotedRows(lines, '\t', width), isPrinted: false },
  semicolon: { rows: ({ lines }, width) => quotedRows(lines, ';', width), isPrinted: false },
  bar: { rows: (text, width) => quotedRows(barLines(text), '|', width), isPrinted: false, cell: plainCell },
  comma: { rows: ({ lines }, width) => quotedRows(lines, ',', width), isPrinted: false },
  /** Taken only where names show that every second comma is a decimal mark. */
  pairedComma: { rows: ({ lines }) => rowsOfLines(lines, pairedCells), suits: () => false, isPrinted: false },
  ruled: {
    rows: (text) => rowsOfLines(text.lines, ruledCells(text)),
    suits: ({ ruler }) => ruler !== null,
    isPrinted: false,
    cell: plainCell,
  },
  wideBlank: { rows: ({ lines }) => rowsOfLines(lines, wideBlankCells), isPrinted: true },
  blank: { rows: ({ lines }) => rowsOfLines(lines, blankCells), isPrinted: true },
  /** Lists and arrays in brackets, which `lists/` reads. */
  lists: { rows: () => [], suits: () => false, isPrinted: false },
} satisfies Record<string, Layout>;

export type LayoutName = keyof typeof table;

export const layouts: Readonly<Record<LayoutName, Layout>> = table;

export const layoutNames = namesOf(layouts);
