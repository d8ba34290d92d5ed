import type { LayoutName } from './layouts/layouts.ts';
import {
  type ColumnFormat,
  cellNumber,
  type DecimalMark,
  type ThousandsMark,
  thousandsMarks,
  typedNumber,
} from './numberFormat.ts';
import type { ThousandsQuestion } from './table.ts';

/** What the marks in the cells of a column can mean. */
export interface MarkCounts {
  /** Numbers in which a mark can only be the decimal mark. */
  readonly decimals: Record<DecimalMark, number>;
  /** Numbers such as 1,200: one mark, three digits after it, and no zero in front. */
  readonly groups: Record<ThousandsMark, number>;
  /** Numbers such as 1,234,567 or 1,200.5, whose thousands are set apart for sure. */
  readonly surely: Record<ThousandsMark, number>;
  /** Whole numbers below 1000; of them, those of three digits. */
  small: number;
  hundreds: number;
  /** Numbers from 1000 on without a mark between the thousands. */
  large: number;
  /** Whether a number such as 1,200 ends in 0, which no program writes at the end of decimals of its own accord. */
  endsInZero: boolean;
  /** Cells that are no number. */
  words: number;
  /** The first cell with a mark that may set thousands apart. */
  first: string | null;
}

export function emptyMarkCounts(): MarkCounts {
  return {
    decimals: { '.': 0, ',': 0 },
    groups: noMarks(),
    surely: noMarks(),
    small: 0,
    hundreds: 0,
    large: 0,
    endsInZero: false,
    words: 0,
    first: null,
  };
}

function noMarks(): Record<ThousandsMark, number> {
  return { ',': 0, '.': 0, ' ': 0, "'": 0, _: 0 };
}

const WHOLE = /^[+-]?\d+$/;
const GROUP = /^[+-]?[1-9]\d{0,2}([,. '_])\d{3}$/;

/** Counts a cell that is not empty. */
export function countMarks(counts: MarkCounts, cell: string): void {
  const text = cell.length < 60 ? typedNumber(cell) : cell;
  if (WHOLE.test(text) && text.length < 60) {
    const size = Math.abs(Number(text));
    if (size >= 1000) counts.large++;
    else counts.small++;
    if (size >= 100 && size < 1000) counts.hundreds++;
    return;
  }
  const group = GROUP.exec(text)?.[1] as ThousandsMark | undefined;
  if (group !== undefined) {
    counts.groups[group]++;
    counts.first ??= cell;
    if (text.endsWith('0')) counts.endsInZero = true;
    return;
  }
  for (const mark of ['.', ','] as const) {
    const value = cellNumber(text, { decimalMark: mark, thousands: null });
    if (value === null) continue;
    counts.decimals[mark]++;
    if (Math.abs(value) >= 1000 && !/e/i.test(text)) counts.large++;
    return;
  }
  for (const decimalMark of ['.', ','] as const)
    for (const thousands of thousandsMarks) {
      if (!text.includes(thousands) || cellNumber(text, { decimalMark, thousands }) === null) continue;
      counts.surely[thousands]++;
      if (text.includes(decimalMark)) counts.decimals[decimalMark]++;
      counts.first ??= cell;
      return;
    }
  counts.words++;
}

export interface ColumnFormats {
  readonly formats: readonly ColumnFormat[];
  /** The columns whose mark can be read in two ways, and the reading taken; or null. */
  readonly question: ThousandsQuestion | null;
}

const otherMark = { '.': ',', ',': '.' } as const satisfies Record<DecimalMark, DecimalMark>;

/** How the numbers of each column are written: a mark sets thousands apart where every cell of its column agrees with that. */
export function columnFormats(
  columns: readonly MarkCounts[],
  layout: LayoutName,
  setsThousandsApart: boolean | null,
): ColumnFormats {
  const sum = (count: (counts: MarkCounts) => number) => columns.reduce((total, counts) => total + count(counts), 0);
  const points = sum(({ decimals, surely }) => decimals['.'] + surely[',']);
  const commas = sum(({ decimals, surely }) => decimals[','] + surely['.']);
  const decimalMark = commas > points ? ',' : '.';
  const isKnown = commas + points > 0;
  // A table that writes every number with three decimals, labels too, has a fixed format.
  const isFixed = sum(({ small, large, words }) => small + large + words) === 0;
  const readings = columns.map((counts) => readingsOf(counts, decimalMark, isKnown, layout, isFixed));
  const asked = readings.flatMap((reading, column) => ('decimal' in reading ? [column] : []));
  const isUsual = readings.some((reading) => 'decimal' in reading && reading.isThousandsLikely);
  const isApart = setsThousandsApart ?? isUsual;
  const formats = readings.map((reading): ColumnFormat => {
    if (!('decimal' in reading)) return reading;
    return isApart ? reading.apart : reading.decimal;
  });
  return { formats, question: questionOf(columns, asked, isApart) };
}

/** A column whose mark can set thousands apart or be the decimal mark. */
interface OpenFormat {
  readonly apart: ColumnFormat;
  readonly decimal: ColumnFormat;
  readonly isThousandsLikely: boolean;
}

function readingsOf(
  counts: MarkCounts,
  tableMark: DecimalMark,
  isKnown: boolean,
  layout: LayoutName,
  isFixed: boolean,
): ColumnFormat | OpenFormat {
  const { decimals, groups, surely, small, large } = counts;
  const own =
    decimals['.'] > 0 && decimals[','] === 0 ? '.' : decimals[','] > 0 && decimals['.'] === 0 ? ',' : tableMark;
  const plain: ColumnFormat = { decimalMark: own, thousands: null, isMixed: false };
  const mixed: ColumnFormat = { ...plain, isMixed: true };
  const [mark, ...more] = thousandsMarks.filter((each) => groups[each] + surely[each] > 0);
  if (mark === undefined) return plain;
  if (more.length > 0) return mixed;
  const isDecimalMark = mark === '.' || mark === ',';
  // Beside 1.5 the point of 1.200 is the decimal mark.
  if (isDecimalMark && decimals[mark] > 0) {
    // Beside 900 it may yet set thousands apart.
    const isOpen = counts.endsInZero && counts.hundreds + large > 0;
    return surely[mark] > 0 || isOpen ? mixed : { ...plain, decimalMark: mark };
  }
  const apart: ColumnFormat = {
    decimalMark: isDecimalMark ? otherMark[mark] : own,
    thousands: mark,
    isMixed: false,
  };
  const separates = mark === ',' && layout === 'comma';
  if (!isDecimalMark || surely[mark] > 0 || (isKnown ? mark !== tableMark : separates))
    return large > 0 ? mixed : apart;
  if (large > 0) return isKnown && !counts.endsInZero ? plain : mixed;
  // Numbers that all have three decimals, in a table with other decimals.
  if (isKnown && small === 0) return plain;
  const isThousandsLikely = isKnown ? counts.endsInZero || counts.hundreds > 0 : !isFixed;
  return { apart, decimal: { ...plain, decimalMark: mark }, isThousandsLikely };
}

function questionOf(
  columns: readonly MarkCounts[],
  asked: readonly number[],
  setsThousandsApart: boolean,
): ThousandsQuestion | null {
  const text = columns[asked[0] ?? -1]?.first ?? null;
  if (text === null) return null;
  const plain = text.replace(',', '.');
  return {
    kind: 'thousands',
    columns: asked,
    text,
    thousands: Number(plain.replace('.', '')),
    decimal: Number(plain),
    setsThousandsApart,
  };
}

/** Whether a cell is a number with a mark that sets thousands apart, or may. */
export function isSetApart(cell: string): boolean {
  const counts = emptyMarkCounts();
  countMarks(counts, cell);
  return counts.first !== null;
}
