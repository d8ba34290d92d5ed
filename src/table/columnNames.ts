import { isMissing } from './cells.ts';
import type { HeadRows } from './headRows.ts';
import type { CleanText } from './layouts/cleanText.ts';
import { type LayoutName, layouts } from './layouts/layouts.ts';
import { isAnyNumber } from './numberFormat.ts';
import type { TableRow } from './table.ts';

type Names = readonly (string | null)[];

/** The first row if it names the columns, else null: the user says so, lines of dashes do, or it has words above numbers. */
export function namesRow(
  [first, ...others]: readonly TableRow[],
  { dividers }: CleanText,
  { frame }: HeadRows,
  wanted: boolean | null,
): readonly string[] | null {
  if (!first) return null;
  if (frame && wanted !== false) return first.cells;
  const isNamed = wanted ?? (isRuledOff(first, others, dividers) || hasNames(first.cells, others));
  return isNamed ? first.cells : null;
}

/** Whether a line of dashes follows the first row, and no other row but the last. */
function isRuledOff(first: TableRow, others: readonly TableRow[], dividers: readonly number[]): boolean {
  const next = others[0]?.line ?? 0;
  const last = others.at(-1)?.line ?? 0;
  const isBelow = dividers.some((at) => at >= first.line && at < next);
  return isBelow && !dividers.some((at) => at >= next && at < last - 1);
}

/** Whether most columns of numbers begin with something else, or, without such columns, no cell of the row is empty or a number. */
function hasNames(first: readonly string[], others: readonly TableRow[]): boolean {
  const overNumbers = first.filter((_, column) => {
    const cells = others.map((row) => row.cells[column] ?? '').filter((cell) => cell !== '' && !isMissing(cell, true));
    return cells.filter(isAnyNumber).length > cells.length / 2;
  });
  return overNumbers.length > 0
    ? overNumbers.filter((cell) => isAnyNumber(cell) || isMissing(cell, true)).length < overNumbers.length / 2
    : !first.some((cell) => cell === '' || isAnyNumber(cell));
}

/** A name that is certainly none of a sentence. */
const CLEAR_NAME = /^(?:[xyt]|[a-z]+[_ ]?\d+|label|class|target)$/i;

/** The names in a comment, as `savetxt` writes them, or null. */
export function namesInComment(comment: string | null, layout: LayoutName, width: number): Names | null {
  if (comment === null || layout === 'lists') return null;
  const text = {
    lines: [comment],
    dividers: [],
    ruler: null,
    comment: null,
    leftOut: { dividers: 0, comments: 0, cut: 0, outside: 0 },
  };
  const [row] = Array.from(layouts[layout].rows(text, null)).flat();
  const cells = row?.cells.map((cell) => cell.trim()) ?? [];
  const areNames = cells.length === width && cells.some((cell) => CLEAR_NAME.test(cell)) && !cells.some(isAnyNumber);
  return areNames ? cells : null;
}

/** Names that tell columns apart: a name that two columns share names neither. */
export function usableNames(names: Names): Names {
  return names.map((name, index) => {
    const isShared = names.some((other, at) => at !== index && other === name);
    return name === '' || isShared ? null : name;
  });
}
