/** A list, tuple or array as it stands in a program; or a dictionary, which has a key for each of its items. */
export interface List {
  readonly items: readonly Item[];
  readonly keys: readonly Item[] | null;
  /** Line of its first letter, counted from 1. */
  readonly line: number;
  /** Names of columns given beside it, as in `DataFrame(…, columns=['a', 'b'])`. */
  readonly columns: readonly Item[] | null;
}

/** A word, a number, or a text without its quotation marks. */
export type Item = string | List;

/** What stands by itself in a text: a list or word, with its name if it has one. */
export interface Entry {
  readonly name: string | null;
  readonly item: Item;
  readonly line: number;
}

/** Deeper texts are no tables. */
const DEEPEST = 10;
/** Letters read between two pauses. */
const BETWEEN_PAUSES = 100_000;
const closers: Readonly<Record<string, string>> = { '[': ']', '(': ')', '{': '}' };
const WORD_END = new Set(' \t\r\n\f\v\u00a0[](){},;:="\'#');

const STARTS_NUMBER = /^[+-]?[.]?\d/;

interface Frame {
  readonly opener: string;
  /** The word before a bracket: a function, or a list whose items are picked. */
  readonly callee: string | null;
  readonly line: number;
  readonly items: Item[];
  readonly keys: Item[];
  columns: readonly Item[] | null;
  /** Arguments with names, as in `dict(x1=[…], x2=[…])`. */
  readonly named: { readonly name: string; readonly item: Item }[];
  /** Where the row after the last semicolon begins, as in `[0 0 0; 0 1 1]`; −1 without one. */
  rowStart: number;
  /** The name before `=`, or the key before `:`, of the next item. */
  pending: Item | null;
}

/** Reads brackets, words and assignments of a program; null if the brackets do not match. Pauses now and then. */
export function* listEntries(text: string): Generator<undefined, readonly Entry[] | null> {
  const entries: { name: string | null; item: Item; line: number }[] = [];
  const stack: Frame[] = [];
  let name: string | null = null;
  let line = 1;
  let at = 0;
  let paused = 0;

  /** Puts an item where it belongs. */
  const put = (item: Item, itemLine: number) => {
    const frame = stack.at(-1);
    if (!frame) {
      entries.push({ name, item, line: itemLine });
      name = null;
      return;
    }
    const { pending } = frame;
    frame.pending = null;
    if (frame.opener === '{') {
      frame.keys.push(pending ?? '');
      frame.items.push(item);
    } else if (pending === null || pending === 'data') frame.items.push(item);
    else if (pending === 'columns' && typeof item !== 'string') frame.columns = item.items;
    else if (typeof pending === 'string') frame.named.push({ name: pending, item });
  };
  const transposeLast = () => {
    const items = stack.at(-1)?.items;
    const last = items ? items.at(-1) : entries.at(-1)?.item;
    if (last === undefined || typeof last === 'string') return;
    const turned = transposed(last);
    if (items) items[items.length - 1] = turned;
    else entries.push({ ...(entries.pop() ?? { name: null, line }), item: turned });
  };

  /** Takes an item that ends at a place, as a name if a mark there says so. */
  const take = (item: Item, itemLine: number, end: number) => {
    const frame = stack.at(-1);
    const next = nextOnLine(text, end);
    const mark = text[next] === '=' && text[next + 1] !== '=' && text[next + 1] !== '>' ? '=' : text[next];
    const isKey = frame?.opener === '{' && mark === ':';
    const isArgument = frame !== undefined && frame.callee !== null && mark === '=';
    if (frame && (isKey || isArgument)) frame.pending = item;
    else if (!frame && typeof item === 'string' && (mark === '=' || mark === ':' || isArrowAt(text, next))) name = item;
    else put(item, itemLine);
  };

  while (at < text.length) {
    if (at - paused > BETWEEN_PAUSES) {
      paused = at;
      yield;
    }
    const letter = text[at] ?? '';
    if (letter === '\n') {
      line++;
      if (stack.length === 0) name = null;
      at++;
    } else if (letter === '#') {
      const end = text.indexOf('\n', at);
      at = end < 0 ? text.length : end;
    } else if (letter === '"' || letter === "'") {
      const long = letter.repeat(3);
      if (text.startsWith(long, at)) {
        const end = text.indexOf(long, at + 3);
        if (end < 0) return null;
        line += text.slice(at, end).split('\n').length - 1;
        at = end + 3;
        continue;
      }
      const end = endOfText(text, at);
      if (end < 0) return null;
      take(text.slice(at + 1, end), line, end + 1);
      at = end + 1;
    } else if (letter in closers) {
      if (stack.length >= DEEPEST) return null;
      stack.push(newFrame(letter, null, line));
      at++;
    } else if (letter === ']' || letter === ')' || letter === '}') {
      const frame = stack.pop();
      if (!frame || closers[frame.opener] !== letter) return null;
      at++;
      const item = closed(frame);
      if (item !== null) take(item, frame.line, at);
    } else if (letter === ';' && stack.at(-1)?.opener === '[') {
      endRow(stack.at(-1), line);
      at++;
    } else if (WORD_END.has(letter)) at++;
    else {
      const end = endOfWord(text, at);
      const word = text.slice(at, end);
      const opener = text[end];
      at = end;
      if ((opener === '(' || opener === '[') && !STARTS_NUMBER.test(word)) {
        if (stack.length >= DEEPEST) return null;
        stack.push(newFrame(opener, word, line));
        at++;
      } else if (word === '.T') transposeLast();
      else take(word, line, end);
    }
  }
  return stack.length > 0 ? null : entries;
}

function newFrame(opener: string, callee: string | null, line: number): Frame {
  return { opener, callee, line, items: [], keys: [], columns: null, named: [], rowStart: -1, pending: null };
}

/** Whether R's sign of assignment is there. */
function isArrowAt(text: string, at: number): boolean {
  return text[at] === '<' && text[at + 1] === '-';
}

/** Puts the items since the last semicolon of a matrix into a row. */
function endRow(frame: Frame | undefined, line: number): void {
  if (!frame) return;
  const begin = Math.max(0, frame.rowStart);
  const row = frame.items.splice(begin);
  if (row.length > 0) frame.items.push({ items: row, keys: null, line, columns: null });
  frame.rowStart = frame.items.length;
}

/** What a bracket stands for; null for one that changes or picks what is before it. */
function closed(frame: Frame): Item | null {
  if (frame.rowStart >= 0) endRow(frame, frame.line);
  const { opener, callee, line, items, keys, columns, named } = frame;
  if (opener === '{') return { items, keys, line, columns: null };
  if (callee === null) return { items, keys: null, line, columns: null };
  if (opener === '[' || callee.startsWith('.')) return null;
  // R's c(0, 1) is a list of its arguments.
  if (callee === 'c') return { items, keys: null, line, columns: null };
  const [first] = items;
  if (first === undefined && named.length > 0)
    return { items: named.map(({ item }) => item), keys: named.map(({ name }) => name), line, columns: null };
  return first !== undefined && typeof first !== 'string' ? { ...first, columns } : (first ?? null);
}

function endOfText(text: string, begin: number): number {
  const quote = text[begin];
  for (let at = begin + 1; at < text.length && text[at] !== '\n'; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === quote) return at;
  }
  return -1;
}

/** The place of the next letter of a line that is no blank. */
function nextOnLine(text: string, begin: number): number {
  let at = begin;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at;
}

function endOfWord(text: string, begin: number): number {
  let at = begin;
  while (at < text.length && !WORD_END.has(text[at] ?? '')) at++;
  return at;
}

function transposed(list: List): List {
  const rows = list.items.filter((item) => typeof item !== 'string');
  const width = rows[0]?.items.length ?? 0;
  if (rows.length !== list.items.length || rows.some(({ items }) => items.length !== width)) return list;
  const items = Array.from({ length: width }, (_, column): List => {
    return { items: rows.flatMap((row) => row.items[column] ?? []), keys: null, line: list.line, columns: null };
  });
  return { ...list, items };
}
