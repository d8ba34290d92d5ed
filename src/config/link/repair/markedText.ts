import type { RepairName } from './repairs.ts';

/** A text with the places where it was repaired, from left to right. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

interface Mark {
  /** The index of what was put there; half of one less where something was only taken out. */
  readonly at: number;
  readonly name: RepairName;
}

/**
 * Replaces every match. `replace` gets the match and its groups, and returns null to leave it. Without a name the change is not worth
 * telling. Takes time in proportion to the text.
 */
export function replaceMarked(
  { text, marks }: MarkedText,
  pattern: RegExp,
  name: RepairName | null,
  replace: (match: RegExpExecArray) => string | null,
): MarkedText {
  const pieces: string[] = [];
  const moved: Mark[] = [];
  let [from, length, next] = [0, 0, 0];
  const keepMarksUpTo = (end: number, shift: number) => {
    for (let mark = marks[next]; mark && mark.at < end; mark = marks[++next])
      moved.push({ at: Math.max(mark.at + shift, -0.5), name: mark.name });
  };
  for (const match of text.matchAll(pattern)) {
    const by = replace(match);
    if (by === null || by === match[0]) continue;
    keepMarksUpTo(match.index, length - from);
    pieces.push(text.slice(from, match.index), by);
    length += match.index - from;
    const at = by === '' ? length - 0.5 : length;
    for (let mark = marks[next]; mark && mark.at < match.index + match[0].length; mark = marks[++next])
      moved.push({ at, name: mark.name });
    if (name) moved.push({ at, name });
    length += by.length;
    from = match.index + match[0].length;
  }
  if (from === 0) return { text, marks };
  keepMarksUpTo(text.length + 1, length - from);
  pieces.push(text.slice(from));
  return { text: pieces.join(''), marks: moved };
}

/** The repairs between two places. */
export function repairsWithin({ marks }: MarkedText, start: number, end: number): readonly RepairName[] {
  const found = new Set<RepairName>();
  for (let k = firstFrom(marks, start); k < marks.length; k++) {
    const mark = marks[k];
    if (!mark || mark.at >= end) break;
    found.add(mark.name);
  }
  return [...found];
}

/** The index of the first mark at a place or behind it, by halving. */
function firstFrom(marks: readonly Mark[], start: number): number {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.at ?? Number.POSITIVE_INFINITY) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
