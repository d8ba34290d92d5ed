import type { ProgramLine } from '../../export/numpy/python.ts';

/** A line of the program with its number, or a gap for lines that hold nothing but numbers. */
export type ShownLine =
  | { readonly kind: 'line'; readonly number: number; readonly line: ProgramLine }
  | { readonly kind: 'gap'; readonly number: number; readonly count: number };

/** Of numbers written out, so many lines are shown. */
const MOST_LITERALS = 4;

/** A program to be read: of long tables of numbers only the beginning. */
export function foldedLines(lines: readonly ProgramLine[]): readonly ShownLine[] {
  const shown: ShownLine[] = [];
  let literals = 0;
  lines.forEach((line, k) => {
    const number = k + 1;
    literals = line.isLiteral ? literals + 1 : 0;
    const last = shown.at(-1);
    if (literals <= MOST_LITERALS) shown.push({ kind: 'line', number, line });
    else if (last?.kind === 'gap') shown[shown.length - 1] = { ...last, count: last.count + 1 };
    else shown.push({ kind: 'gap', number, count: 1 });
  });
  return shown;
}
