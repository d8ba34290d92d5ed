import { isAnyNumber } from '../numberFormat.ts';

/** Lines of dashes, notes, lines of dots for rows that are not there, and what is printed around a table. */
export type LeftOutKind = 'dividers' | 'comments' | 'cut' | 'outside';

/** The lines of a text, without those that are no rows in any layout. The others keep their places. */
export interface CleanText {
  readonly lines: readonly string[];
  /** Which lines, counted from 0, were lines of dashes. */
  readonly dividers: readonly number[];
  /** A line of dashes with a gap between the columns, or null. */
  readonly ruler: string | null;
  /** The last comment above the first row, without its mark; or null. */
  readonly comment: string | null;
  /** How many lines of each kind are left out. */
  readonly leftOut: Readonly<Record<LeftOutKind, number>>;
}

/** Longer lines are rows, or no table. */
const LONG = 2000;
const COMMENT = /^\s*(?:#+|%+|\/\/+)/;
/** A number sign that may begin a cell: `#1,0.5,A`. */
const NUMBERED = /^\s*#\d/;
const WORD = /[0-9a-z]/i;
const DIVIDER = /^[-=+|:,;\s]+$/;
const RULER = /^[-= ]+$/;
const CUT = /^[\s.|,:;\u2026\u22ee\u22ef]+$/;
/** What programs print around a table: its size, its kind, the fence of a code block. */
const MAY_BE_OUTSIDE = /row|shape|sep=|dtype|```|~~~|[fiu](?:8|16|32|64)|str|bool|<\w/;
const OUTSIDE =
  /^\s*(?:\[?\d{1,9} rows? [x\u00d7] \d{1,9} columns?\]?|\(\d{1,9} rows?\)|\d{1,9} rows? in set.{0,40}|shape: \(.{0,40}|sep=.|(?:Name: .{0,80}, |Length: .{0,20}, )?dtype: .{0,40}|(?:```|~~~).{0,40})\s*$/;
/** The kind of a column, as R and Polars print it under its name. */
const TYPE = /^<?(?:[fiu](?:8|16|32|64)|str|cat|bool|dbl|int|chr|fct|lgl)>?$/;
const PROMPT = /^\s*(?:>>> ?|(?:In|Out) ?\[\d{1,6}\]: ?)/;
const ARROW = /->|=>|\u2192/;
const ARROWS = / {0,9}(?:->|=>|\u2192) {0,9}/g;
/** Lines drawn with box characters, in the letters of a keyboard. */
const BOX = /[\u2500-\u257f]/;

/** Finds comments, lines of dashes and the like. */
export function cleanText(raw: readonly string[]): CleanText {
  const numbered = raw.filter((line) => line.includes('#') && NUMBERED.test(line)).length;
  const isComment = (line: string) => COMMENT.test(line) && !(NUMBERED.test(line) && numbered > raw.length / 4);
  const leftOut = { dividers: 0, comments: 0, cut: 0, outside: 0 };
  const dividers: number[] = [];
  const lines: string[] = [];
  let ruler: string | null = null;
  let comment: string | null = null;
  let hasRows = false;
  for (const [index, original] of raw.entries()) {
    const typedLine = typed(withoutPrompt(original));
    const line = withoutComment(typedLine);
    if (line !== typedLine) leftOut.comments++;
    const kind = line.trim() === '' ? null : kindOf(line, isComment);
    if (kind !== null) leftOut[kind]++;
    if (kind === 'dividers') {
      dividers.push(index);
      if (ruler === null && RULER.test(line) && line.trim().includes(' ')) ruler = line;
    }
    if (kind === 'comments' && !hasRows) comment = line.replace(COMMENT, '').trim();
    if (kind === null && line.trim() !== '') hasRows = true;
    lines.push(kind === null ? line : '');
  }
  return { lines, dividers, ruler, comment, leftOut };
}

function kindOf(line: string, isComment: (line: string) => boolean): LeftOutKind | null {
  if (isComment(line)) return 'comments';
  if (WORD.test(line)) {
    const isOutside = line.length < LONG && MAY_BE_OUTSIDE.test(line) && (OUTSIDE.test(line) || isLineOfTypes(line));
    return isOutside ? 'outside' : null;
  }
  if (DIVIDER.test(line) && (/--|==/.test(line) || (line.includes('|') && line.includes('-')))) return 'dividers';
  if (CUT.test(line) && /\.\.|[\u2026\u22ee\u22ef]/.test(line)) return 'cut';
  return OUTSIDE.test(line) ? 'outside' : null;
}

/** A row of numbers without the comment at its end: `0.1 0.2 1 # first`. */
function withoutComment(line: string): string {
  const at = line.indexOf(' # ');
  if (at < 0) return line;
  const words = line
    .slice(0, at)
    .split(/[,;|\s]+/)
    .filter((word) => word !== '');
  const isRow = words.length > 2 && words.filter(isAnyNumber).length > 1 && isAnyNumber(words.at(-1) ?? '');
  return isRow ? line.slice(0, at) : line;
}

function isLineOfTypes(line: string): boolean {
  const words = line
    .slice(0, 2000)
    .split(/[|\s]+/)
    .filter((word) => word !== '');
  return words.length > 1 && words.every((word) => TYPE.test(word));
}

function withoutPrompt(line: string): string {
  return line.length < LONG && (line.includes('>>>') || line.includes(']:')) ? line.replace(PROMPT, '') : line;
}

function typed(original: string): string {
  // An arrow between inputs and answer separates like the other marks of the line.
  const line = ARROW.test(original)
    ? original.replaceAll(ARROWS, original.includes(',') ? ', ' : original.includes('\t') ? '\t' : '  ')
    : original;
  if (!BOX.test(line)) return line;
  return line
    .replace(/[\u2502\u2503\u2506\u2507\u250a\u250b\u2551]/g, '|')
    .replace(/[\u2500\u2501\u2504\u2505\u2508\u2509\u254c\u254d]/g, '-')
    .replace(/\u2550/g, '=')
    .replace(/[\u250c-\u254b\u2552-\u257f]/g, '+');
}
