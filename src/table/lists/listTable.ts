import { isAnyNumber } from '../numberFormat.ts';
import { type Entry, type Item, type List, listEntries } from './listTree.ts';

/** The rows of lists and arrays, as a program writes or prints them. */
export interface ListTable {
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly names: readonly (string | null)[] | null;
  /** Columns that the text sets apart as targets, or null. */
  readonly targets: readonly number[] | null;
  /** Rows that dots stand for, and lists that are no part of the table. */
  readonly cut: number;
  readonly otherLists: number;
  /** Lines with words only. */
  readonly outside: number;
}

/** Lines that can begin a table in brackets: a bracket, `X = [`, `array([`. */
const BEGINS_LIST =
  /^\s*(?:(?:const|let|var) )?(?:[A-Za-z_][\w.]{0,60} {0,9}(?:=|<-|:) {0,9})?(?:[A-Za-z_][\w.]{0,60})?[[({]/;
/** Names of the right answers among the arrays of a program. */
const TARGETS = /^(?:y|t|d|labels?|targets?|outputs?|classes|expected)(?:$|[_\d])/i;
/** No network here has more outputs. */
const MOST_TARGETS = 4;
const DOTS = /^(?:\.{2,}|\u2026)$/;
/** Between a list of inputs and its answer. */
const ARROW = /^(?:->|=>|>|<-|\u2192|-|\|)$/;

/** Whether a text may be lists in brackets: worth a closer look. */
export function mayBeLists(lines: readonly string[]): boolean {
  return lines.some((line) => BEGINS_LIST.test(line.slice(0, 200)));
}

/** Reads a text of lists; null if it is none or has no table. Pauses now and then. */
export function* readLists(lines: readonly string[]): Generator<undefined, ListTable | null> {
  const entries = yield* listEntries(lines.join('\n'));
  if (entries === null) return null;
  const lists = entries.flatMap(({ name, item, line }) => (typeof item === 'string' ? [] : [{ name, item, line }]));
  const listLines = new Set(lists.map(({ line }) => line));
  const words = entries.filter(({ item }) => typeof item === 'string');
  const rowLines = new Set(lists.filter(({ name }) => name === null).map(({ line }) => line));
  const loose = words.filter(({ line, item }) => rowLines.has(line) && !isArrow(item));
  if (lists.length === 0) return null;
  yield;
  const found = loose.length >= lists.length && lists.length > 1 ? rowsOfLines(entries) : tableOfEntries(lists);
  if (found === null || found.rows.length < 2 || (found.rows[0]?.cells.length ?? 0) < 2) return null;
  const outside = new Set(words.filter(({ line }) => !listLines.has(line)).map(({ line }) => line));
  // Where lines without a bracket have as many numbers, the brackets are only a part of something else.
  const numberLines = new Set(words.filter(({ item }) => isAnyNumber(String(item))).map(({ line }) => line));
  for (const line of listLines) numberLines.delete(line);
  if (numberLines.size >= found.rows.length) return null;
  return { ...found, outside: outside.size };
}

type Found = Omit<ListTable, 'outside'>;

function isArrow(item: Item): boolean {
  return typeof item === 'string' && ARROW.test(item);
}

/** Each line is a row: `[0, 0], 1` or `(0, 1) -> 1`. */
function rowsOfLines(entries: readonly Entry[]): Found {
  const lines = new Map<number, { cells: string[]; inputs: number }>();
  for (const { line, item } of entries) {
    if (isArrow(item)) continue;
    const row = lines.get(line) ?? { cells: [], inputs: 0 };
    lines.set(line, row);
    row.cells.push(...flat(item));
    if (typeof item !== 'string') row.inputs = Math.max(row.inputs, flat(item).length);
  }
  const rows = Array.from(lines, ([line, { cells }]) => ({ line, cells }));
  const [first] = lines.values();
  return { rows, names: null, targets: lastColumns(first?.inputs ?? 0, first?.cells.length ?? 0), ...nothingElse };
}

const nothingElse = { cut: 0, otherLists: 0 };

function tableOfEntries(entries: readonly { readonly name: string | null; readonly item: List }[]): Found | null {
  const [first, second] = entries;
  if (!first) return null;
  // Rows that stand by themselves, without a list around them.
  if (second && entries.every(({ name, item }) => name === null && !hasLists(item)))
    return matrix({ ...first.item, items: entries.map(({ item }) => item) });
  if (!second) return tableOfOne(first.item);
  return joinedLists(entries.map(({ name, item }) => ({ name, list: unwrapped(item) })));
}

/** One list: of rows, of rows with keys, of columns with keys, or a pair of inputs and targets. */
function tableOfOne(item: List): Found | null {
  const list = unwrapped(item);
  const { items, keys } = list;
  if (keys !== null) {
    const isByRow = keys.every((key) => typeof key !== 'string');
    if (isByRow) return matrix({ ...list, keys: null, items: items.map((value, at) => pair(keys[at] ?? '', value)) });
    return joinedLists(
      items.flatMap((value, at) => {
        const key = keys[at];
        return typeof value === 'string' ? [] : [{ name: typeof key === 'string' ? key : null, list: value }];
      }),
    );
  }
  if (items.length > 0 && items.every((value) => typeof value !== 'string' && value.keys !== null))
    return records(list);
  const [inputs, targets, ...more] = items;
  if (more.length === 0 && typeof inputs === 'object' && typeof targets === 'object' && isPair(inputs, targets))
    return joinedLists([inputs, targets].map((part) => ({ name: null, list: part })));
  return matrix(list);
}

/** Whether two lists are the inputs and the targets of the same rows, and not two rows. */
function isPair(inputs: List, targets: List): boolean {
  const widths = new Set(inputs.items.map((item) => (typeof item === 'string' ? 0 : item.items.length)));
  const [width = 0] = widths;
  return inputs.items.length > 2 && widths.size === 1 && width > 1 && targets.items.length === inputs.items.length;
}

function pair(inputs: Item, target: Item): List {
  return { items: [inputs, target], keys: null, line: typeof inputs === 'string' ? 0 : inputs.line, columns: null };
}

/** A list without needless brackets around it. */
function unwrapped(list: List): List {
  const [only, ...more] = list.items;
  if (list.keys !== null || more.length > 0 || typeof only !== 'object') return list;
  if (!hasLists(only) && only.keys === null) return list;
  return { ...unwrapped(only), columns: list.columns ?? only.columns };
}

function hasLists({ items }: List): boolean {
  return items.some((item) => typeof item !== 'string');
}

/** A list of rows. Within a row the last part of several holds the targets: `([0, 1], [1])`. */
function matrix(list: List): Found {
  const rows: { line: number; cells: readonly string[] }[] = [];
  let cut = 0;
  for (const item of list.items) {
    if (typeof item === 'string') {
      if (DOTS.test(item)) cut++;
      else rows.push({ line: list.line, cells: [item] });
    } else rows.push({ line: item.line, cells: flat(item) });
  }
  const names = list.columns?.map((name) => (typeof name === 'string' ? name : null)) ?? null;
  const [first] = list.items;
  const parts = typeof first === 'object' && hasLists(first) ? first.items.map((part) => flat(part).length) : [];
  const width = rows[0]?.cells.length ?? 0;
  const targets = parts.length === 2 ? lastColumns(parts[0] ?? 0, width) : null;
  return { rows, names, targets, cut, otherLists: 0 };
}

/** Rows with keys, those of the first: `{input: [0, 1], output: [1]}`. */
function records(list: List): Found {
  const rows = list.items.filter((item) => typeof item !== 'string');
  const keys = rows[0]?.keys ?? [];
  const widths = keys.map((_, at) => flat(rows[0]?.items[at] ?? '').length);
  const cells = rows.map(({ line, keys: own, items }) => {
    const values = new Map(own?.map((key, at) => [key, items[at]] as const));
    return { line, cells: keys.flatMap((key) => flat(values.get(key) ?? '')) };
  });
  const names = keys.flatMap((key, at) => columnNames(typeof key === 'string' ? key : null, widths[at] ?? 0));
  const isLastList = typeof rows[0]?.items.at(-1) === 'object';
  return {
    rows: cells,
    names,
    targets: isLastList ? lastColumns(names.length - (widths.at(-1) ?? 0), names.length) : null,
    ...nothingElse,
  };
}

function columnNames(name: string | null, width: number): readonly (string | null)[] {
  return Array.from({ length: width }, (_, column) => (name === null || width === 1 ? name : `${name}${column + 1}`));
}

/** Inputs and targets of the same rows, side by side. */
function joinedLists(parts: readonly { readonly name: string | null; readonly list: List }[]): Found | null {
  const [first] = parts;
  if (!first) return null;
  const height = heightOf(first.list, 0);
  const fitting = parts.filter(({ list }) => heightOf(list, height) === height);
  const blocks = fitting.map(({ name, list }) => ({ name, rows: rowsOf(list, height) }));
  const isColumns = blocks.every(({ rows }) => rows[0]?.length === 1);
  const [inputs] = blocks;
  const others = blocks.slice(1);
  const answer = others.find(({ name }) => TARGETS.test(name ?? '')) ?? others[0];
  const used =
    isColumns || inputs === undefined || answer === undefined
      ? blocks.slice(0, isColumns ? undefined : 1)
      : [inputs, answer];
  const rows = Array.from({ length: height }, (_, row) => ({
    line: lineOf(first.list, row),
    cells: used.flatMap((block) => block.rows[row] ?? []),
  }));
  const widths = used.map((block) => block.rows[0]?.length ?? 0);
  const names = used.flatMap(({ name }, at) => columnNames(name, widths[at] ?? 0));
  const width = widths.reduce((sum, next) => sum + next, 0);
  const given = first.list.columns;
  const targets = !isColumns && used.length > 1 ? lastColumns(widths[0] ?? 0, width) : null;
  return {
    rows,
    names: given?.length === width ? given.map((name) => (typeof name === 'string' ? name : null)) : names,
    targets,
    cut: 0,
    otherLists: parts.length - used.length,
  };
}

/** The rows of a list that has `wanted` if it can: of `[[0, 1, 1, 0]]` and `[0, 1, 1, 0]` four. */
function heightOf({ items }: List, wanted: number): number {
  const [only] = items;
  if (items.length === 1 && typeof only === 'object' && only.items.length === wanted && wanted > 1) return wanted;
  return items.length;
}

function rowsOf(list: List, height: number): readonly (readonly string[])[] {
  const [only] = list.items;
  const source = list.items.length !== height && typeof only === 'object' ? only : list;
  return source.items.map(flat);
}

function lineOf(list: List, row: number): number {
  const item = list.items[row];
  return typeof item === 'object' ? item.line : list.line;
}

/** The columns from one on, if there can be as many targets. */
function lastColumns(from: number, width: number): readonly number[] | null {
  const count = width - from;
  return count < 1 || count > MOST_TARGETS || from < 2 ? null : Array.from({ length: count }, (_, at) => from + at);
}

function flat(item: Item): readonly string[] {
  return typeof item === 'string' ? [item] : item.items.flatMap(flat);
}
