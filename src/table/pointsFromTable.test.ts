import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeNumber } from '../config/settings/numbers.ts';
import type { OwnPoint } from '../core/run/runSpec.ts';
import { guessChoice, type TableChoice } from './chooseColumns.ts';
import { pointsFromTable } from './pointsFromTable.ts';
import { readTable } from './readTable.ts';
import type { Table } from './table.ts';

function tableIn(text: string): Table {
  const result = readTable(text);
  if ('fault' in result) throw new Error(`no table: ${result.fault.kind}`);
  return result.table;
}

function pointsIn(text: string, change: Partial<TableChoice> = {}) {
  const table = tableIn(text);
  return pointsFromTable(table, { ...guessChoice(table), ...change });
}

const THREE_KINDS = 'height;weight;kind\n1,5;2,25;cat\n2;3;dog\n-0,5;1e3;bird\n2;3;cat';

describe('targets', () => {
  it('of three or four classes are the numbers of the classes in order', () => {
    const { points, kind, outputs } = pointsIn(THREE_KINDS);
    expect(points.map(([, , target]) => target)).toEqual([1, 2, 0, 1]);
    expect([kind, outputs]).toEqual(['classes', 3]);
  });

  it('of three classes become one class against the rest', () => {
    expect(pointsIn(THREE_KINDS, { task: 'oneAgainstRest', oneClass: 'cat' }).points).toEqual([
      [1.5, 2.25, 1],
      [2, 3, 0],
      [-0.5, 1000, 0],
      [2, 3, 1],
    ]);
  });

  it('of classes that are numbers count by value', () => {
    expect(pointsIn('1,2,7\n1,2,7.0\n1,2,9').points.map(([, , target]) => target)).toEqual([0, 0, 1]);
  });

  it('may be plain numbers', () => {
    expect(pointsIn('1,2,7\n1,2,7.5\n1,2,9').points.map(([, , target]) => target)).toEqual([7, 7.5, 9]);
    expect(pointsIn('1,2,7\n1,2,8\n1,2,9', { task: 'numbers' }).points.map(([, , target]) => target)).toEqual([
      7, 8, 9,
    ]);
  });
});

describe('the guessed choice', () => {
  it.each([
    ['x1,x2,target\n1,2,0\n1,2,1', { x1: 0, x2: 1, target: 2 }],
    ['species,length,width\na,1,2\nb,3,4', { x1: 1, x2: 2, target: 0 }],
    ['a,name,b,c\n1,n,2,3\n4,m,5,6', { x1: 0, x2: 2, target: 3 }],
    ['id,a,b,Class\n1,5,6,u\n2,7,8,v', { x1: 1, x2: 2, target: 3 }],
    [',a,b,y\n0,5,6,u\n1,7,8,v', { x1: 1, x2: 2, target: 3 }],
    ['x,y,c\n1,2,0\n1,2,1', { x1: 0, x2: 1, target: 2 }],
    ['X,Y,a,class\n1,2,7,0\n1,2,8,1', { x1: 0, x2: 1, target: 3 }],
    ['x,z,y\n1,2,0\n1,2,1', { x1: 0, x2: 1, target: 2 }],
    ['id,x,y\n1,2,0\n2,2,1', { target: 2 }],
    ['1,2,3,A\n4,5,6,B', { x1: 0, x2: 1, target: 3 }],
  ])('of columns: %j', (text, columns) => {
    expect(guessChoice(tableIn(text))).toMatchObject(columns);
  });

  it.each([
    ['0\n1', 'classes', '1'],
    ['0\n0', 'classes', '1'],
    ['1\n1', 'classes', '1'],
    ['-1\n1', 'classes', '1'],
    ['10\n9', 'classes', '10'],
    ['yes\nno', 'classes', 'yes'],
    ['True\nFalse', 'classes', 'True'],
    ['B\nM', 'classes', 'M'],
    ['setosa\nvirginica\nversicolor', 'classes', 'virginica'],
    ['0.5\n0.7\n0.9', 'numbers', '0.9'],
    ['0.5\n0.7', 'classes', '0.7'],
    [Array.from({ length: 11 }, (_, index) => index).join('\n'), 'numbers', '10'],
    [Array.from({ length: 10 }, (_, index) => index).join('\n'), 'oneAgainstRest', '9'],
  ])('of targets: %j', (targets, task, oneClass) => {
    const text = targets.split('\n').map((target) => `1,2,${target}`);
    expect(guessChoice(tableIn(['a,b,c', ...text].join('\n')))).toMatchObject({ task, oneClass });
  });
});

describe('problems', () => {
  it('name the line, the column and the text there, in the order of the lines', () => {
    const { points, problems } = pointsIn('h,w,c\n1,2,A\nabc,2,A\n1,,B\n1,2\n1,2,\n1,2e12,B\n1 00,2,A\n3,4,B');
    expect(points).toEqual([
      [1, 2, 0],
      [3, 4, 1],
    ]);
    expect(problems).toEqual({
      count: 6,
      listed: [
        { kind: 'notANumber', line: 3, column: 0, text: 'abc' },
        { kind: 'emptyCell', line: 4, column: 1, text: '' },
        { kind: 'cellCount', line: 5, found: 2, expected: 3 },
        { kind: 'emptyCell', line: 6, column: 2, text: '' },
        { kind: 'tooLarge', line: 7, column: 1, text: '2e12' },
        { kind: 'notANumber', line: 8, column: 0, text: '1 00' },
      ],
    });
  });

  it('are numbers with thousands set apart where the same column has some that are not', () => {
    for (const [text, cell] of [
      ['a;b;c\n1500,5;2,5;A\n1.234,5;2;A', '1.234,5'],
      ['a,b,c\n1500.5,2.5,A\n"1,234",2,A', '1,234'],
      ['a;b;c\n1500;2,5;A\n1 234;2;A', '1 234'],
      ['a;b;c\n1500;2;A\n1.200;2;A', '1.200'],
    ] as const)
      expect(pointsIn(text).problems.listed).toEqual([{ kind: 'thousands', line: 3, column: 0, text: cell }]);
  });

  it('are numbers beyond ±10¹², but not ±10¹² itself', () => {
    expect(pointsIn('1e12,-1e12,0\n1.1e12,2,0\n1,-1e13,1').points).toEqual([[1e12, -1e12, 0]]);
  });
});

const coordinate = fc.double({ min: -1e12, max: 1e12, noNaN: true });
const csvOf = (points: readonly OwnPoint[], separator = ',', write = writeNumber) =>
  ['x1,x2,target'.replaceAll(',', separator), ...points.map((point) => point.map(write).join(separator))].join('\n');

describe('our own file of points', () => {
  it('reads back to the last digit: several targets', () => {
    const row = fc.tuple(coordinate, coordinate, coordinate, coordinate, coordinate);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), fc.constantFrom(2, 3), (rows, count) => {
        const points = rows.map(([x1, x2, first, ...more]) => [x1, x2, first, ...more.slice(0, count - 1)] as const);
        const read = pointsIn(
          [`x1,x2,${count === 2 ? 'y1,y2' : 'y1,y2,y3'}`, ...points.map((point) => point.map(writeNumber))].join('\n'),
        );
        expect(read.points).toEqual(points);
        expect([read.kind, read.outputs]).toEqual(['targets', count]);
      }),
    );
  });

  it('reads back to the last digit: classes', () => {
    const points = fc.array(fc.tuple(coordinate, coordinate, fc.constantFrom(0, 1)), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(points, (some) => {
        expect(pointsIn(csvOf(some)).points).toEqual(some);
      }),
    );
  });

  it('reads back to the last digit: numbers, also with decimal commas', () => {
    const points = fc.array(fc.tuple(coordinate, coordinate, coordinate), { minLength: 1, maxLength: 30 });
    const withComma = (value: number) => writeNumber(value).replace('.', ',');
    fc.assert(
      fc.property(points, (some) => {
        expect(pointsIn(csvOf(some), { task: 'numbers' }).points).toEqual(some);
        expect(pointsIn(csvOf(some, ';', withComma), { task: 'numbers' }).points).toEqual(some);
      }),
    );
  });
});

describe('a damaged file', () => {
  const plain = (text: string) => text.replace(/[^a-z0-9]/gi, '');
  const rows = ['1,2,A', '-3.5,4e2,B', '0,0,"C, D"', '7,8,A', '9,1,"B"', '2,2,A', '5,6,"A ""B"""', '1,1,B'];
  const names = 'first,second,kind\n';
  const body = `${rows.join('\n')}\n`;
  const file = names + body;
  const junk = fc.constantFrom(
    '"',
    ',',
    ';',
    '\t',
    '\n',
    '\r',
    '|',
    'x',
    '-',
    '9',
    '.',
    '\uFEFF',
    'é',
    '""',
    ',,',
    '\n\n',
  );
  const mutation = fc.record({ at: fc.nat(body.length), cut: fc.nat(3), put: fc.option(junk, { nil: '' }) });
  const mutated = fc
    .array(mutation, { minLength: 1, maxLength: 6 })
    .map((changes) => changes.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), body));

  it('never throws, and every line is in a row, blank, or named as a problem', { tags: ['slow'] }, () => {
    fc.assert(
      fc.property(mutated, (damaged) => {
        const text = names + damaged;
        const result = readTable(text);
        if ('fault' in result) return;
        const { table } = result;
        const { points, problems } = pointsFromTable(table, guessChoice(table));
        expect(points.length + problems.count).toBe(table.rows.length + table.problems.count);

        const spoken = new Set([...table.rows, ...table.problems.listed].map(({ line }) => line));
        for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
          if (index === 0 || spoken.has(index + 1)) continue;
          // Blank, or the later part of a quoted cell of the row before.
          const before = table.rows.findLast((row) => row.line <= index);
          expect(plain(before?.cells.join('') ?? '')).toContain(plain(line));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('loses only the damaged rows: all others give the same points as before', () => {
    const table = tableIn(file);
    const before = pointsFromTable(table, { ...guessChoice(table), task: 'oneAgainstRest', oneClass: 'A' }).points;
    for (const [index, row] of rows.entries())
      for (const wrong of ['x', '1,2', '1,2,A,4', '"1,2,A', '1,2,"A', '1,"2"3,A', 'x,y,z', '1,2,']) {
        const text = file.replace(`\n${row}\n`, `\n${wrong}\n`);
        const damaged = tableIn(text);
        const { points, problems } = pointsFromTable(damaged, {
          ...guessChoice(damaged),
          task: 'oneAgainstRest',
          oneClass: 'A',
        });
        expect(points).toEqual(before.toSpliced(index, 1));
        expect(problems.listed.map(({ line }) => line)).toEqual([index + 2]);
      }
  });
});
