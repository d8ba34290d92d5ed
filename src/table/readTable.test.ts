import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../core/fixtures/longTexts.ts';
import { guessChoice } from './chooseColumns.ts';
import { readTable, readTableInSlices } from './readTable.ts';
import type { Table, TableFault } from './table.ts';

function tableIn(text: string): Table {
  const result = readTable(text);
  if ('fault' in result) throw new Error(`no table: ${result.fault.kind}`);
  return result.table;
}

function faultIn(text: string): TableFault {
  const result = readTable(text);
  if ('table' in result) throw new Error('a table after all');
  return result.fault;
}

const cells = (text: string) => tableIn(text).rows.map((row) => row.cells);
const marks = (text: string) => tableIn(text).columns.map(({ format }) => format.decimalMark);
const names = (text: string) => tableIn(text).columns.map(({ name }) => name);

describe('the first row', () => {
  it('names the columns if it has no numbers and the other rows do', () => {
    expect(names('height,weight,class\n1,2,A\n3,4,B')).toEqual(['height', 'weight', 'class']);
    expect(cells('height,weight,class\n1,2,A')).toEqual([['1', '2', 'A']]);
  });

  it('is data if it has numbers', () => {
    expect(names('1,2,A\n3,4,B')).toEqual([null, null, null]);
    expect(cells('1,2,A\n3,4,B')).toHaveLength(2);
  });

  it('is data if only one of its numbers is wrong', () => {
    expect(names('oops,2,5,A\n3,4,5,B\n3,4,5,B')).toEqual([null, null, null, null]);
  });

  it('names a column only if it is not empty and no other column has it', () => {
    expect(names(',x,x,y\n0,1,2,A\n1,2,3,B')).toEqual([null, null, null, 'y']);
  });
});

describe('the delimiter', () => {
  it.each([
    ['comma', '1,2,A\n3,4,B'],
    ['semicolon', '1;2;A\n3;4;B'],
    ['tab', '1\t2\tA\n3\t4\tB'],
    ['bar', '1|2|A\n3|4|B'],
    ['blank', '1 2 A\n3 4 B'],
  ])('is found: %j', (layout, text) => {
    expect(tableIn(text).layout).toBe(layout);
    expect(cells(text)).toEqual([
      ['1', '2', 'A'],
      ['3', '4', 'B'],
    ]);
  });

  it('is not the decimal comma', () => {
    for (const text of ['1,5;2,5;A', '1,5;2,5;3,5\n2,5;3,5;4,5', 'x;y;z\n1,5;2;0\n3;4,5;1']) {
      expect(tableIn(text).layout).toBe('semicolon');
      expect(marks(text)).toContain(',');
    }
  });

  it('is not a semicolon inside a text', () => {
    expect(cells('1,2,a;b\n3,4,c;d')).toEqual([
      ['1', '2', 'a;b'],
      ['3', '4', 'c;d'],
    ]);
  });
});

it('the decimal mark of a column is the one of its numbers, a comma also in quotation marks between commas', () => {
  expect(marks('1,5;2,5;A\n1,5;2,5;B')).toEqual([',', ',', ',']);
  expect(marks('1.5;2.5;1,5')).toEqual(['.', '.', ',']);
  expect(marks('"1,5","2,5",A\n"3,5","4,5",B')).toEqual([',', ',', ',']);
  expect(marks('1.5,2.5,A\n3.5,4.5,B')).toEqual(['.', '.', '.']);
});

describe('rows', () => {
  it('may have quotation marks, blanks around cells, a byte order mark in front and any line ends', () => {
    const expected = [
      ['1', '2', 'says "yes", twice'],
      ['3', '4', 'B'],
    ];
    for (const end of ['\n', '\r\n', '\r'])
      expect(cells(`\uFEFFa,b,c${end}"1", "2" ,"says ""yes"", twice"${end}${end} 3 ,4,B${end}`)).toEqual(expected);
  });

  it('keep the line number of an editor, which counts blank lines and quoted line breaks', () => {
    const table = tableIn('a,b,c\n\n1,2,"two\r\nlines"\r\n,,\n3,4,B\n5,6,C');
    expect(table.rows.map(({ line }) => line)).toEqual([3, 6, 7]);
    expect(table.rows[0]?.cells).toEqual(['1', '2', 'two\nlines']);
  });

  it('with too few or too many cells are left out, by line', () => {
    const table = tableIn('a,b,c\n1,2,A\n1,2\n3,4,B\n5,6,C,7\n8,9,D,,');
    expect(table.rows.map(({ line }) => line)).toEqual([2, 4, 6]);
    expect(table.problems).toEqual({
      count: 2,
      listed: [
        { kind: 'cellCount', line: 3, found: 2, expected: 3 },
        { kind: 'cellCount', line: 5, found: 4, expected: 3 },
      ],
    });
  });

  it('with a quotation mark that never closes cost one line and not the rest of the file', () => {
    const rows = Array.from({ length: 2000 }, (_, index) => `${index},${index},A`);
    const table = tableIn(['a,b,c', ...rows.slice(0, 700), '1,2,"A', ...rows.slice(700)].join('\n'));
    expect(table.rows).toHaveLength(2000);
    expect(table.problems).toEqual({ count: 1, listed: [{ kind: 'quote', line: 702 }] });
  });

  it('with a quotation mark in the middle of a cell cost one line', () => {
    const table = tableIn('a,b,c\n1,2,"A"B\n3,4,"C"\n5,6,D');
    expect(table.rows.map(({ line }) => line)).toEqual([3, 4]);
    expect(table.problems.listed).toEqual([{ kind: 'quote', line: 2 }]);
  });

  it('are not swallowed by two stray quotation marks that happen to fit', () => {
    const table = tableIn('a,b,c\n1,2,"A\n3,4",B\n5,6,C');
    expect(table.problems.listed[0]).toMatchObject({ line: 2 });
    expect(table.rows.map(({ line }) => line)).toEqual([3, 4]);
  });

  it('only the first twenty problems are listed, the others counted', () => {
    const table = tableIn(`a,b,c\n1,2,3\n${'1,2,3\n'.repeat(40)}${'1\n'.repeat(30)}`);
    expect(table.problems.count).toBe(30);
    expect(table.problems.listed).toHaveLength(20);
  });
});

describe('no table', () => {
  it('is an empty text, something else than text, a single column, or names alone', () => {
    expect(faultIn('')).toEqual({ kind: 'empty' });
    expect(faultIn(' \n\r\n')).toEqual({ kind: 'empty' });
    expect(faultIn('PK\u0003\u0004\0\0')).toEqual({ kind: 'notText' });
    expect(faultIn('one\ntwo')).toEqual({ kind: 'tooFewColumns', columns: 1 });
    expect(faultIn('1,2\n3,4')).toEqual({ kind: 'tooFewColumns', columns: 2 });
    expect(faultIn('a,b,c\n')).toEqual({ kind: 'onlyHeader' });
  });

  it('is a text beyond a limit; one that just reaches it is a table', () => {
    const row = '1,2,3\n';
    expect(tableIn(`a,b,c\n${row.repeat(50_000)}`).rows).toHaveLength(50_000);
    expect(faultIn(row.repeat(50_001))).toEqual({ kind: 'tooManyRows' });
    expect(tableIn(Array(200).fill(1).join(',')).columns).toHaveLength(200);
    expect(faultIn(Array(201).fill(1).join(','))).toEqual({ kind: 'tooManyColumns', columns: 201 });
    expect(faultIn('1,2,3\n'.padEnd(5 * 1024 * 1024 + 1, ' '))).toEqual({ kind: 'tooLong' });
  });
});

it('10,000 rows take less than a second, also where every line has a wrong quotation mark', {
  tags: ['slow'],
}, () => {
  const good = `x1,x2,class\n${Array.from({ length: 10_000 }, (_, i) => `${i / 7},${i / 11},${i % 3}`).join('\n')}`;
  expect(processorTime(() => expect(tableIn(good).rows).toHaveLength(10_000))).toBeLessThan(1000);
  const bad = Array.from({ length: 10_000 }, (_, i) => `1,2,"A"${i}`).join('\n');
  expect(tableIn(`1,2,3\n${bad}`).problems.count).toBe(10_000);
});

it.each([
  ['blanks', (rows: readonly string[][]) => rows.map((cells) => cells.join(' ')).join('\n')],
  [
    'a grid',
    (rows: readonly string[][]) => `+-+-+-+\n${rows.map((cells) => `| ${cells.join(' | ')} |\n+-+-+-+`).join('\n')}`,
  ],
  ['a list', (rows: readonly string[][]) => `[${rows.map((cells) => `[${cells.join(', ')}]`).join(',\n')}]`],
  ['a list in one line', (rows: readonly string[][]) => `[${rows.map((cells) => `[${cells.join(', ')}]`).join(', ')}]`],
])('10,000 rows of %s take less than a second', { tags: ['slow'] }, (_, write) => {
  const rows = Array.from({ length: 10_000 }, (_row, i) => [String(i / 7), String(-i / 11), String(i % 3)]);
  const text = write(rows);
  expect(processorTime(() => expect(tableIn(text).rows).toHaveLength(10_000))).toBeLessThan(1000);
});

it('reading in slices gives the same, and pauses', async () => {
  const text = `a,b,c\n${'1,2,"A\nB"\n'.repeat(3000)}`;
  let pauses = 0;
  const result = await readTableInSlices(text, async () => {
    pauses++;
  });
  expect(result).toEqual(readTable(text));
  expect(pauses).toBeGreaterThan(5);
});

describe('any text', () => {
  it('is read without an exception, and every row has as many cells as there are columns', { tags: ['slow'] }, () => {
    const piece = fc.oneof(
      fc.constantFrom('"', '""', ',', ';', '\t', '|', '\n', '\r\n', '\r', '1', '2.5', '1,5', 'A', ' ', '\uFEFF', '\0'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const result = readTable(pieces.join(''));
        if ('fault' in result) return;
        const { columns, rows, problems } = result.table;
        for (const row of rows) expect(row.cells).toHaveLength(columns.length);
        expect(problems.listed).toHaveLength(Math.min(20, problems.count));
      }),
      { numRuns: 3000 },
    );
  });
});

it('pauses now and then, and not for each damaged row', async () => {
  let pauses = 0;
  const pause = async () => {
    pauses++;
  };
  const good = Array.from({ length: 5000 }, (_, i) => `${i},2,1`).join('\n');
  await readTableInSlices(good, pause);
  expect(pauses).toBeGreaterThanOrEqual(10);
  pauses = 0;
  await readTableInSlices(good.replaceAll(',1\n', ',"1"0\n'), pause);
  expect(pauses).toBeLessThanOrEqual(20);
});

it('a target is known by its clearest name, a coordinate y is none', () => {
  const result = readTable('label,x,y\nA,1,2\nB,3,4');
  if ('fault' in result) throw new Error('not read');
  expect(guessChoice(result.table)).toMatchObject({ x1: 1, x2: 2, target: 0 });
});
