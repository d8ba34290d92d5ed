import type { ProgramLine } from '../../export/numpy/python.ts';

/** A line of the program with its number, or a gap for lines of literal numbers. */
export type ShownLine =
  | { readonly kind: 'line'; readonly number: number; readonly line: ProgramLine }
  | { readonly kind: 'gap'; readonly number: number; readonly count: number };

/** Most lines of literal numbers shown in a row. */
const MOST_LITERALS = 4;

/** A program for reading: long tables of literal numbers are cut short. */
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
