import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessChoice } from './chooseColumns.ts';
import { pointsFromTable } from './pointsFromTable.ts';
import { readTable } from './readTable.ts';

/** Rows of cells as a person means them, and what they are written for. */
interface Meant {
  readonly names: readonly string[] | null;
  readonly inputs: readonly (readonly [number, number])[];
  readonly targets: readonly string[];
}

type Writer = (meant: Meant) => string;
type Write = (value: number) => string;

const cellsOf = ({ inputs, targets }: Meant, number: Write = String) =>
  inputs.map(([x1, x2], row) => [number(x1), number(x2), targets[row] ?? '']);
const linesOf = (meant: Meant, number: Write = String) => [
  ...(meant.names ? [meant.names] : []),
  ...cellsOf(meant, number),
];
const joinedBy = (separator: string, meant: Meant, number: Write = String) =>
  linesOf(meant, number)
    .map((cells) => cells.join(separator))
    .join('\n');
const commas = (value: number) => String(value).replace('.', ',');

/** Cells padded to columns, the last one too. */
function aligned(rows: readonly (readonly string[])[], gap: string, atStart: boolean): readonly string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0))) ?? [];
  const pad = (cell: string, column: number) =>
    atStart ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0);
  return rows.map((cells) => cells.map(pad).join(gap));
}

const writers: Readonly<Record<string, Writer>> = {
  commas: (meant) => joinedBy(',', meant),
  'commas and blanks': (meant) => joinedBy(', ', meant),
  semicolons: (meant) => joinedBy(';', meant),
  'semicolons, decimal commas': (meant) => joinedBy(';', meant, commas),
  tabs: (meant) => joinedBy('\t', meant),
  bars: (meant) => joinedBy('|', meant),
  blanks: (meant) => joinedBy(' ', meant),
  'a comma at every end': (meant) =>
    linesOf(meant)
      .map((cells) => `${cells.join(',')},`)
      .join('\n'),
  'comments between rows': (meant) =>
    linesOf(meant)
      .map((cells, row) => `${row % 3 === 1 ? '# a note, not a row, of data\n' : ''}${cells.join(',')}`)
      .join('\n'),
  'aligned blanks': (meant) => aligned(linesOf(meant), '  ', true).join('\n'),
  Markdown: (meant) => {
    const names = meant.names ?? ['a', 'b', 'c'];
    return [names, names.map(() => '---'), ...cellsOf(meant)].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  },
  'a grid': (meant) => {
    const rows = aligned(linesOf(meant), ' | ', false).map((line) => `| ${line} |`);
    const rule = (rows[0] ?? '').replace(/[^|]/g, '-').replaceAll('|', '+');
    return [rule, ...rows.flatMap((row) => [row, rule])].join('\n');
  },
  'a data frame': (meant) => {
    const names = ['', ...(meant.names ?? ['a', 'b', 'c'])];
    const rows = cellsOf(meant).map((cells, row) => [String(row), ...cells]);
    return `${aligned([names, ...rows], '  ', true).join('\n')}\n\n[${rows.length} rows x 3 columns]`;
  },
  'row numbers': (meant) =>
    [['No.', ...(meant.names ?? ['a', 'b', 'c'])], ...cellsOf(meant).map((cells, row) => [String(row + 1), ...cells])]
      .map((cells) => cells.join(','))
      .join('\n'),
  'a list of lists': (meant) => `[${cellsOf(meant).map(listOf).join(', ')}]`,
  'lines of lists': (meant) =>
    cellsOf(meant)
      .map((cells) => `${listOf(cells)},`)
      .join('\n'),
  'an array in a program': (meant) => `data = np.array([\n    ${cellsOf(meant).map(listOf).join(',\n    ')}\n])`,
  'inputs and targets apart': (meant) =>
    `X = [${meant.inputs.map((point) => `[${point.join(', ')}]`).join(', ')}]\ny = ${listOf(meant.targets)}`,
};

function listOf(cells: readonly string[]): string {
  return `[${cells.map((cell) => (/^-?[\d.]/.test(cell) ? cell : `'${cell}'`)).join(', ')}]`;
}

/** Coordinates with up to two decimals, some of them negative. */
const coordinate = fc.integer({ min: -99_999, max: 99_999 }).map((hundredths) => hundredths / 100);
const someTargets = fc.constantFrom(
  ['0', '1'],
  ['-1', '1'],
  ['no', 'yes'],
  ['0', '1', '2'],
  ['1', '2', '3', '4'],
  ['ash', 'birch', 'cedar'],
  ['12.5', '20', '31.25', '8'],
);
const meant: fc.Arbitrary<Meant> = fc
  .record({
    inputs: fc.array(fc.tuple(coordinate, coordinate), { minLength: 5, maxLength: 12 }),
    values: someTargets,
    picks: fc.array(fc.nat(3), { minLength: 12, maxLength: 12 }),
    names: fc.constantFrom(null, ['x1', 'x2', 'label'], ['height', 'width', 'kind'], ['a', 'b', 'species']),
  })
  .map(({ inputs, values, picks, names }) => ({
    names,
    inputs,
    // Each value occurs, so that it is known which classes there are.
    targets: inputs.map((_, row) => values[row < values.length ? row : (picks[row] ?? 0) % values.length] ?? ''),
  }));

/** The right targets: numbers as they are, else the place of each class in order. */
function rightTargets({ targets }: Meant): readonly number[] {
  const values = Array.from(new Set(targets));
  const areNumbers = values.every((value) => Number.isFinite(Number(value)));
  if (areNumbers && values.length > 2 && values.some((value) => value.includes('.'))) return targets.map(Number);
  const order = values.toSorted((a, b) => (areNumbers ? Number(a) - Number(b) : a < b ? -1 : 1));
  return targets.map((target) => order.indexOf(target));
}

describe('generated tables', () => {
  it('of all kinds, 2,000 of them, give the points that were meant', { tags: ['slow'] }, () => {
    fc.assert(
      fc.property(
        meant,
        fc.constantFrom(...Object.keys(writers)),
        fc.constantFrom('\n', '\r\n'),
        (table, kind, end) => {
          const text = writers[kind]?.(table).replaceAll('\n', end) ?? '';
          const result = readTable(text);
          if ('fault' in result) throw new Error(`${kind}: ${result.fault.kind}\n${text}`);
          const { points, problems } = pointsFromTable(result.table, guessChoice(result.table));
          const right = rightTargets(table);
          expect(points).toEqual(table.inputs.map(([x1, x2], row) => [x1, x2, right[row]]));
          expect(problems.count).toBe(0);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('of any pieces never throw, and keep each row as wide as the table', { tags: ['slow'] }, () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '[',
        ']',
        '(',
        ')',
        '{',
        '}',
        '=',
        ':',
        "'",
        '"',
        '#',
        '%',
        '|',
        '+--',
        '===',
        '...',
        '\\',
        '\n',
        ' ',
        '  ',
      ),
      fc.constantFrom(
        'np.array',
        'X',
        'y',
        '.T',
        '1',
        '0.5',
        '1,200',
        '1 200',
        '-3',
        'A',
        'NA',
        ',',
        ';',
        '\t',
        '→',
        '\u2500',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const result = readTable(pieces.join(''));
        if ('fault' in result) return;
        const { table } = result;
        for (const row of table.rows) expect(row.cells).toHaveLength(table.columns.length);
        const { points, problems } = pointsFromTable(table, guessChoice(table));
        expect(points.length + problems.count).toBe(table.rows.length + table.problems.count);
      }),
      { numRuns: 4000 },
    );
  });
});
