import type { CleanText } from './cleanText.ts';

/** Lines whose cells bars separate, without bars around the row, as in Markdown and in grids of documentation. */
export function barLines(text: CleanText): readonly string[] {
  const { lines, dividers } = text;
  const beside = new Set(linesBesideBars(text));
  const plain = lines.map((line, index) => (beside.has(index) ? '' : withoutEdges(line)));
  return joinsLines(plain, dividers) ? joined(plain, dividers) : plain;
}

/** Lines without a bar, counted from 0, where others have bars at their edges or are ruled off: they are beside the table. */
export function linesBesideBars({ lines, dividers }: CleanText): readonly number[] {
  const isGrid = dividers.length > 0 || lines.some((line) => line.trim().startsWith('|'));
  return isGrid ? lines.flatMap((line, index) => (line.trim() !== '' && !line.includes('|') ? [index] : [])) : [];
}

function withoutEdges(line: string): string {
  const text = line.trim();
  if (!text.startsWith('|')) return line;
  return text.slice(1, text.length > 1 && text.endsWith('|') ? -1 : undefined);
}

/** Whether lines of dashes stand between all rows, so that several lines between two of them are one row. */
function joinsLines(lines: readonly string[], dividers: readonly number[]): boolean {
  const groups = dividers.filter((divider, index) => {
    const next = dividers[index + 1];
    return next !== undefined && lines.slice(divider + 1, next).some((line) => line.trim() !== '');
  });
  return groups.length > 2;
}

/** The lines with those of a row put together in its first. */
function joined(lines: readonly string[], dividers: readonly number[]): readonly string[] {
  const result = [...lines];
  let first = -1;
  const divided = new Set(dividers);
  for (const [index, line] of lines.entries()) {
    if (divided.has(index)) first = -1;
    else if (line.trim() === '') continue;
    else if (first < 0) first = index;
    else {
      result[first] = joinedCells(result[first] ?? '', line);
      result[index] = '';
    }
  }
  return result;
}

function joinedCells(one: string, other: string): string {
  const more = other.split('|');
  return one
    .split('|')
    .map((cell, index) => `${cell.trim()} ${more[index]?.trim() ?? ''}`.trim())
    .join('|');
}
