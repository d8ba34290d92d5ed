import { blankCells } from './blankCells.ts';

/**
 * A data frame printed in pieces, because it is wider than the screen, in one piece: each header but the last ends with a
 * backslash. All other texts stay as they are.
 */
export function joinedFrame(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0 || !lines[first]?.trimEnd().endsWith('\\')) return lines;
  const pieces = piecesOf(lines);
  const height = pieces[0]?.length ?? 0;
  if (pieces.length < 2 || pieces.some((piece) => piece.length !== height)) return lines;
  const result = lines.map(() => '');
  for (const [row, index] of (pieces[0] ?? []).entries()) {
    const parts = pieces.map((piece, at) => {
      const text = (lines[piece[row] ?? -1] ?? '').trimEnd().replace(/\\$/, '').trimEnd();
      // The row numbers are printed with every piece, and have no name.
      return at === 0 || row === 0 ? text : text.trimStart().slice(blankCells(text)[0]?.length ?? 0);
    });
    result[index] = parts.join('  ');
  }
  return result;
}

/** The line numbers of each run of lines without a blank one. */
function piecesOf(lines: readonly string[]): readonly (readonly number[])[] {
  const pieces: number[][] = [];
  let isOpen = false;
  for (const [index, line] of lines.entries()) {
    const isBlank = line.trim() === '';
    if (!isBlank && !isOpen) pieces.push([]);
    if (!isBlank) pieces.at(-1)?.push(index);
    isOpen = !isBlank;
  }
  return pieces;
}
