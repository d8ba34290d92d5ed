/** What a line of the program computes. Layers count from 0, as in `network.layers`; `w1` in the program is layer 0. */
export type ProgramMark =
  | 'initialise'
  | 'loss'
  | 'predict'
  | `${'z' | 'a' | 'delta' | 'gradient.w' | 'gradient.b' | 'update.w' | 'update.b'}.${number}`;

export interface ProgramLine {
  readonly text: string;
  /** Null if no cursor can stand at this line. */
  readonly mark: ProgramMark | null;
  /** Whether it holds only literal numbers, of which there may be thousands. */
  readonly isLiteral: boolean;
}

/** Longer lines are broken. */
const WIDTH = 80;
const INDENT = '    ';

/** Lines of code that no cursor stands at. */
export function code(...texts: readonly string[]): readonly ProgramLine[] {
  return texts.map((text) => ({ text, mark: null, isLiteral: false }));
}

/** A line of code that computes something. */
export function marked(mark: ProgramMark, text: string): readonly ProgramLine[] {
  return [{ text, mark, isLiteral: false }];
}

/** The indented lines of a block. */
export function block(...parts: readonly (readonly ProgramLine[])[]): readonly ProgramLine[] {
  return parts.flat().map((line) => (line.text === '' ? line : { ...line, text: INDENT + line.text }));
}

/** A comment, over as many lines as it needs. */
export function comment(text: string): readonly ProgramLine[] {
  return code(...packed(text.split(' '), ' ', WIDTH - 2 * INDENT.length - 2).map((line) => `# ${line}`));
}

/** A function with its body. */
export function definition(
  name: string,
  parameters: readonly string[],
  ...body: readonly (readonly ProgramLine[])[]
): readonly ProgramLine[] {
  return [...list(`def ${name}(`, parameters, '):'), ...block(...body)];
}

/** `before`, some values, `after`; the values in brackets if they need more than one line. */
export function tuple(before: string, values: readonly string[], after: string): readonly ProgramLine[] {
  const line = `${before}${values.join(', ')}${after}`;
  return fits(line) ? code(line) : list(`${before}(`, values, `)${after}`);
}

/** `targets = name(parameters)`; long lists are broken. */
export function assignedCall(
  targets: readonly string[],
  name: string,
  parameters: readonly string[],
): readonly ProgramLine[] {
  const left = targets.join(', ');
  if (fits(left)) return list(`${left} = ${name}(`, parameters, ')');
  return [...code('('), ...code(...wrapped(targets)), ...list(`) = ${name}(`, parameters, ')')];
}

/** `before`, some items, `after`: on one line, or the items on lines of their own. */
export function list(before: string, items: readonly string[], after: string): readonly ProgramLine[] {
  const line = `${before}${items.join(', ')}${after}`;
  return fits(line) ? code(line) : [...code(before), ...code(...wrapped(items)), ...code(after)];
}

/** A literal matrix: on one line if that is short, else row by row. */
export function matrix(
  before: string,
  rows: readonly (readonly number[])[],
  after: string,
  mark: ProgramMark | null = null,
): readonly ProgramLine[] {
  const texts = rows.map((row) => `[${row.map(pythonNumber).join(', ')}]`);
  const areShort = texts.every((text) => text.length <= WIDTH / 2);
  return writtenOut(before, texts, after, mark, areShort ? wrapped(texts) : rows.flatMap(longRow));
}

/** A literal list of numbers, likewise. */
export function vector(
  before: string,
  values: readonly number[],
  after: string,
  mark: ProgramMark | null = null,
): readonly ProgramLine[] {
  const texts = values.map(pythonNumber);
  return writtenOut(before, texts, after, mark, wrapped(texts));
}

function writtenOut(
  before: string,
  items: readonly string[],
  after: string,
  mark: ProgramMark | null,
  broken: readonly string[],
): readonly ProgramLine[] {
  const line = `${before}[${items.join(', ')}]${after}`;
  if (fits(line)) return [{ text: line, mark, isLiteral: false }];
  return [
    { text: `${before}[`, mark, isLiteral: false },
    ...broken.map((text) => ({ text, mark, isLiteral: true })),
    { text: `]${after}`, mark, isLiteral: false },
  ];
}

/** A row of a matrix on lines of its own. */
function longRow(row: readonly number[]): readonly string[] {
  const lines = packed(row.map(pythonNumber), ', ', WIDTH - 2 * INDENT.length - 4);
  return lines.map((line, k) => `${INDENT}${k === 0 ? '[' : ' '}${line}${k + 1 === lines.length ? '],' : ','}`);
}

function wrapped(items: readonly string[]): readonly string[] {
  return packed(items, ', ', WIDTH - 2 * INDENT.length - 1).map((line) => `${INDENT}${line},`);
}

/** Items joined into lines of at most `width` letters, unless one item is longer. */
function packed(items: readonly string[], separator: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + separator.length + item.length <= width)
      lines[lines.length - 1] = `${last}${separator}${item}`;
    else lines.push(item);
  }
  return lines;
}

/** Whether a line is short enough inside a function. */
function fits(line: string): boolean {
  return line.length <= WIDTH - INDENT.length;
}

/** Whole numbers beyond this would not be floating-point numbers in NumPy. */
const LARGEST_INTEGER = 1e15;

/** The shortest text that Python reads back as the same number. */
export function pythonNumber(value: number): string {
  if (Object.is(value, -0)) return '-0.0';
  const isLargeInteger = Math.abs(value) >= LARGEST_INTEGER && Math.abs(value) < 1e21;
  return isLargeInteger ? `${value}.0` : String(value);
}
