// Long because each kind of table that people bring stands here with its right reading, all in one form.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guessChoice, type TableChoice } from './chooseColumns.ts';
import { pointsFromTable, type TablePoints } from './pointsFromTable.ts';
import { readTable } from './readTable.ts';
import { freeReading, type Reading, type Table } from './table.ts';

interface Read extends TablePoints {
  readonly table: Table;
  readonly choice: TableChoice;
  readonly names: readonly (string | null)[];
  readonly targets: readonly number[];
}

/** What the dialog shows for a text before anything is chosen. */
function firstReading(text: string, reading: Partial<Reading> = {}): Read {
  const result = readTable(text, { ...freeReading, ...reading });
  if ('fault' in result) throw new Error(`no table: ${JSON.stringify(result.fault)}`);
  const { table } = result;
  const choice = guessChoice(table);
  const read = pointsFromTable(table, choice);
  const names = table.columns.map(({ name }) => name);
  return { ...read, table, choice, names, targets: read.points.map(([, , target]) => target) };
}

function file(name: string): Read {
  return firstReading(readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8'));
}

const pointsOf = (text: string) => firstReading(text).points;
const kindsOf = ({ table }: Read) => table.notes.map(({ kind }) => kind);
const ones = ({ targets }: Read) => targets.filter((target) => target === 1).length;

describe('the files that people bring', () => {
  it('a grid of a documentation page', () => {
    const read = file('d2-rst-grid.txt');
    expect(read.names).toEqual(['Read', 'Rest', 'Done']);
    expect(read.points).toEqual([
      [4.8, 9.6, 1],
      [8.6, 3.2, 0],
      [5.4, 8.2, 1],
      [9.2, 6.3, 0],
    ]);
    expect(read.problems.count).toBe(0);
    expect(read.table.notes).toContainEqual({ kind: 'dividers', lines: 6 });
  });

  it('numbers between blanks', () => {
    const read = file('d3-savetxt-spaces.txt');
    expect(read.points).toEqual([
      [1, 0.5, 0],
      [-0.25, 0.75, 1],
      [0.5, -1, 0],
      [-0.75, 0.25, 1],
    ]);
    expect(read.table.question).toBeNull();
  });

  it('a first line that counts rows and columns and names the classes', () => {
    const read = file('d4-sklearn-iris-head.csv');
    expect([read.kind, read.outputs, read.points.length, ones(read), read.problems.count]).toEqual([
      'classes',
      3,
      9,
      3,
      0,
    ]);
    expect(read.names).toEqual([null, null, null, null, null]);
    expect(read.points[3]).toEqual([7, 3.2, 1]);
    expect(read.table.notes).toEqual([{ kind: 'counts', namesClasses: true }]);
  });

  it('three scores are numbers', () => {
    const read = file('d5-scores-three-rows.csv');
    expect([read.kind, read.targets]).toEqual(['numbers', [75, 82, 93]]);
  });

  it('a printed data frame', () => {
    const read = file('d6-pandas-print.txt');
    expect(read.names).toEqual([null, 'x1', 'x2', 'label']);
    expect(read.points).toEqual([
      [0.1, 0.2, 0],
      [0.9, 0.8, 1],
      [0.2, 0.9, 1],
      [0.8, 0.1, 0],
    ]);
  });

  it('a list of passengers', () => {
    const read = file('d7-passengers.csv');
    expect(read.names[read.choice.target]).toBe('Survived');
    expect([read.choice.x1, read.choice.x2]).not.toContain(0);
    expect([read.points.length, ones(read), read.problems.count]).toEqual([4, 2, 1]);
  });

  it('measurements with empty cells, and three species', () => {
    const read = file('d8-penguin-like.csv');
    expect(read.names[read.choice.target]).toBe('species');
    expect([read.kind, read.outputs, read.targets]).toEqual(['classes', 3, [0, 0, 1, 1, 2, 2]]);
    expect(read.problems).toEqual({ count: 1, listed: [{ kind: 'emptyCell', line: 4, column: 2, text: 'NA' }] });
  });

  it('rows of a list, and a printed array', () => {
    expect(file('d10-python-lists.txt').points).toEqual([
      [0, 0, 0],
      [0, 1, 1],
      [1, 0, 1],
      [1, 1, 0],
    ]);
    expect(file('d11-numpy-print.txt').points).toEqual([
      [0.05, 0.1, 0],
      [0.2, 0.9, 1],
      [0.8, 0.3, 1],
      [0.9, 0.9, 0],
    ]);
  });

  it('labels −1 and 1, and a comment above the names', () => {
    expect(file('d12-minus1-labels.csv').points).toEqual([
      [-1.2, 0.4, 0],
      [0.8, 1.1, 1],
      [-0.3, -0.9, 0],
      [1.4, 0.2, 1],
    ]);
    const commented = file('d14-comment-header.csv');
    expect([commented.names, commented.targets]).toEqual([
      ['x1', 'x2', 'class'],
      [0, 1, 1, 0],
    ]);
    expect(kindsOf(commented)).toEqual(['comments']);
  });

  it('two target columns', () => {
    const read = file('d13-two-outputs.csv');
    expect([read.kind, read.outputs]).toEqual(['targets', 2]);
    expect(read.points).toEqual([
      [0, 0, 0, 1],
      [0, 1, 1, 0],
      [1, 0, 1, 0],
      [1, 1, 0, 1],
    ]);
  });
});

const FOUR = [
  [0.1, 0.2, 0],
  [0.9, 0.8, 1],
  [0.2, -0.9, 1],
  [0.8, 0.1, 0],
];
const XOR = [
  [0, 0, 0],
  [0, 1, 1],
  [1, 0, 1],
  [1, 1, 0],
];

describe('the same four points, however they are written', () => {
  it.each([
    ['blanks', '0.1 0.2 0\n0.9 0.8 1\n0.2 -0.9 1\n0.8 0.1 0'],
    [
      'aligned blanks with names',
      '  x1   x2  label\n 0.1  0.2      0\n 0.9  0.8      1\n 0.2 -0.9      1\n 0.8  0.1      0\n',
    ],
    [
      'aligned names of several words',
      'first one   second one   right answer\n0.1   0.2   0\n0.9   0.8   1\n0.2   -0.9   1\n0.8   0.1   0\n',
    ],
    ['decimal commas between blanks', '0,1 0,2 0\n0,9 0,8 1\n0,2 -0,9 1\n0,8 0,1 0'],
    ['decimal commas between semicolons', 'x1;x2;y\n0,1;0,2;0\n0,9;0,8;1\n0,2;-0,9;1\n0,8;0,1;0'],
    ['blanks after commas', 'x1, x2, y\n0.1, 0.2, 0\n0.9, 0.8, 1\n0.2, -0.9, 1\n0.8, 0.1, 0'],
    ['a comma at each end', 'x1,x2,y,\n0.1,0.2,0,\n0.9,0.8,1,\n0.2,-0.9,1,\n0.8,0.1,0,\n'],
    ['a comma at the end of numbers only', 'x1,x2,y\n0.1,0.2,0,\n0.9,0.8,1,\n0.2,-0.9,1,\n0.8,0.1,0,\n'],
    ['a comment of names', '# x1 x2 label\n0.1 0.2 0\n0.9 0.8 1\n0.2 -0.9 1\n0.8 0.1 0\n'],
    [
      'comments of other kinds',
      '% made today\n// by hand, twice\n0.1,0.2,0\n0.9,0.8,1\n# more\n0.2,-0.9,1\n0.8,0.1,0\n',
    ],
    [
      'Markdown',
      '| x1 | x2 | class |\n|:---|---:|:-----:|\n| 0.1 | 0.2 | **0** |\n| 0.9 | 0.8 | 1 |\n| 0.2 | −0.9 | 1 |\n| 0.8 | 0.1 | 0 |\n',
    ],
    [
      'Markdown without bars at the edges',
      'x1 | x2 | class\n-- | -- | -----\n0.1 | 0.2 | 0\n0.9 | 0.8 | 1\n0.2 | -0.9 | 1\n0.8 | 0.1 | 0\n',
    ],
    [
      'Markdown in a text',
      'The points:\n\n|x1|x2|class|\n|-|-|-|\n|0.1|0.2|0|\n|0.9|0.8|1|\n|0.2|-0.9|1|\n|0.8|0.1|0|\n\nThat is all.',
    ],
    [
      'a grid with a ruled head',
      '+-----+-----+---+\n| x1  | x2  | y |\n+=====+=====+===+\n| 0.1 | 0.2 | 0 |\n+-----+-----+---+\n| 0.9 | 0.8 | 1 |\n+-----+-----+---+\n| 0.2 | -.9 | 1 |\n+-----+-----+---+\n| 0.8 | 0.1 | 0 |\n+-----+-----+---+\n',
    ],
    [
      'a grid with names of two lines',
      '+-------+-----+---+\n| first | x2  | y |\n| input |     |   |\n+=======+=====+===+\n| 0.1   | 0.2 | 0 |\n+-------+-----+---+\n| 0.9   | 0.8 | 1 |\n+-------+-----+---+\n| 0.2   | -.9 | 1 |\n+-------+-----+---+\n| 0.8   | 0.1 | 0 |\n+-------+-----+---+\n',
    ],
    [
      'a query of a data base',
      '+-----+------+---+\n| x1  | x2   | y |\n+-----+------+---+\n| 0.1 |  0.2 | 0 |\n| 0.9 |  0.8 | 1 |\n| 0.2 | -0.9 | 1 |\n| 0.8 |  0.1 | 0 |\n+-----+------+---+\n4 rows in set (0.00 sec)\n',
    ],
    [
      'another query',
      ' x1  |  x2  | y \n-----+------+---\n 0.1 |  0.2 | 0\n 0.9 |  0.8 | 1\n 0.2 | -0.9 | 1\n 0.8 |  0.1 | 0\n(4 rows)\n',
    ],
    [
      'box letters',
      '┌─────┬──────┬───┐\n│ x1  ┆ x2   ┆ y │\n│ --- ┆ ---  ┆ --- │\n│ f64 ┆ f64  ┆ i64 │\n╞═════╪══════╪═══╡\n│ 0.1 ┆ 0.2  ┆ 0 │\n│ 0.9 ┆ 0.8  ┆ 1 │\n│ 0.2 ┆ -0.9 ┆ 1 │\n│ 0.8 ┆ 0.1  ┆ 0 │\n└─────┴──────┴───┘\n',
    ],
    [
      'a simple table of documentation',
      '=====  =====  =====\n x1     x2    class\n=====  =====  =====\n0.1    0.2    0\n0.9    0.8    1\n0.2    -0.9   1\n0.8    0.1    0\n=====  =====  =====\n',
    ],
    [
      'a simple table without names',
      '====  ====  =\n0.1   0.2   0\n0.9   0.8   1\n0.2   -0.9  1\n0.8   0.1   0\n====  ====  =\n',
    ],
    [
      'a data frame with negative numbers',
      '    x1   x2  label\n0  0.1  0.2      0\n1  0.9  0.8      1\n2  0.2 -0.9      1\n3  0.8  0.1      0\n\n[4 rows x 3 columns]\n',
    ],
    [
      'a shuffled data frame',
      '     x1   x2  label\n12  0.1  0.2      0\n3   0.9  0.8      1\n140  0.2 -0.9      1\n7   0.8  0.1      0\n',
    ],
    [
      'a data frame with words as index',
      '       x1   x2  label\nanna  0.1  0.2      0\nbert  0.9  0.8      1\ncarl  0.2 -0.9      1\ndora  0.8  0.1      0\n',
    ],
    [
      'a data frame with a name of its index',
      '       x1   x2  label\npoint                \n0     0.1  0.2      0\n1     0.9  0.8      1\n2     0.2 -0.9      1\n3     0.8  0.1      0\n',
    ],
    ['a data frame without names', '     0    1  2\n0  0.1  0.2  0\n1  0.9  0.8  1\n2  0.2 -0.9  1\n3  0.8  0.1  0\n'],
    [
      'a cut data frame',
      '      x1   x2  label\n0    0.1  0.2      0\n1    0.9  0.8      1\n..   ...  ...    ...\n98   0.2 -0.9      1\n99   0.8  0.1      0\n\n[100 rows x 3 columns]\n',
    ],
    [
      'a data frame in two pieces',
      '    x1   x2  \\\n0  0.1  0.2   \n1  0.9  0.8   \n2  0.2 -0.9   \n3  0.8  0.1   \n\n   label  \n0      0  \n1      1  \n2      1  \n3      0  \n',
    ],
    ['the csv of a data frame', ',x1,x2,label\n0,0.1,0.2,0\n1,0.9,0.8,1\n2,0.2,-0.9,1\n3,0.8,0.1,0\n'],
    ['a table of R', '"x1" "x2" "class"\n"1" 0.1 0.2 0\n"2" 0.9 0.8 1\n"3" 0.2 -0.9 1\n"4" 0.8 0.1 0\n'],
    [
      'a tibble',
      '# A tibble: 4 × 3\n     x1    x2 label\n  <dbl> <dbl> <int>\n1   0.1   0.2     0\n2   0.9   0.8     1\n3   0.2  -0.9     1\n4   0.8   0.1     0\n',
    ],
    ['a number for each row', 'No.,a,b,c\n1,0.1,0.2,0\n2,0.9,0.8,1\n3,0.2,-0.9,1\n4,0.8,0.1,0'],
    ['a number for each row, without names', '1,0.1,0.2,0\n2,0.9,0.8,1\n3,0.2,-0.9,1\n4,0.8,0.1,0'],
    ['a nested list', '[[0.1, 0.2, 0], [0.9, 0.8, 1], [0.2, -0.9, 1], [0.8, 0.1, 0]]'],
    [
      'a list of tuples',
      'data = [(0.1, 0.2, 0), (0.9, 0.8, 1),\n        (0.2, -0.9, 1), (0.8, 0.1, 0)]  # four points',
    ],
    ['pairs of inputs and target', '[([0.1, 0.2], [0]), ([0.9, 0.8], [1]), ([0.2, -0.9], [1]), ([0.8, 0.1], [0])]'],
    [
      'an array in a program',
      'import numpy as np\nlr = 0.5\npoints = np.array([\n    [0.1, 0.2, 0.],\n    [0.9, 0.8, 1.],\n    [0.2, -0.9, 1.],\n    [0.8, 0.1, 0.],\n], dtype=float)\n',
    ],
    [
      'an array as the shell shows it',
      '>>> points\narray([[ 0.1,  0.2,  0. ],\n       [ 0.9,  0.8,  1. ],\n       [ 0.2, -0.9,  1. ],\n       [ 0.8,  0.1,  0. ]])',
    ],
    ['a printed array with dots', '[[ 0.1  0.2  0. ]\n [ 0.9  0.8  1. ]\n ...\n [ 0.2 -0.9  1. ]\n [ 0.8  0.1  0. ]]'],
    [
      'a tensor',
      'tensor([[ 0.1000,  0.2000,  0.0000],\n        [ 0.9000,  0.8000,  1.0000],\n        [ 0.2000, -0.9000,  1.0000],\n        [ 0.8000,  0.1000,  0.0000]])',
    ],
    [
      'inputs and targets apart',
      'X = np.array([[0.1, 0.2], [0.9, 0.8], [0.2, -0.9], [0.8, 0.1]])\ny = np.array([[0], [1], [1], [0]])',
    ],
    [
      'targets in a row, turned',
      'X = np.array([[0.1, 0.2],\n              [0.9, 0.8],\n              [0.2, -0.9],\n              [0.8, 0.1]])\ny = np.array([[0, 1, 1, 0]]).T',
    ],
    [
      'flat targets, and arrays for a test',
      'X_train = [[0.1, 0.2], [0.9, 0.8], [0.2, -0.9], [0.8, 0.1]]\nX_test = [[1, 1]]\ny_train = [0, 1, 1, 0]\ny_test = [1]',
    ],
    ['columns apart', 'x1 = [0.1, 0.9, 0.2, 0.8]\nx2 = [0.2, 0.8, -0.9, 0.1]\nlabel = [0, 1, 1, 0]'],
    [
      'a dictionary of columns',
      "df = pd.DataFrame({'x1': [0.1, 0.9, 0.2, 0.8], 'x2': [0.2, 0.8, -0.9, 0.1], 'label': [0, 1, 1, 0]})",
    ],
    [
      'a frame with names of columns',
      "pd.DataFrame([[0.1, 0.2, 0], [0.9, 0.8, 1], [0.2, -0.9, 1], [0.8, 0.1, 0]], columns=['x1', 'x2', 'label'])",
    ],
    [
      'JSON',
      '[{"x1": 0.1, "x2": 0.2, "label": 0},\n {"x1": 0.9, "x2": 0.8, "label": 1},\n {"x1": 0.2, "x2": -0.9, "label": 1},\n {"x1": 0.8, "x2": 0.1, "label": 0}]',
    ],
    ['a line for each pair', '[0.1, 0.2], 0\n[0.9, 0.8], 1\n[0.2, -0.9], 1\n[0.8, 0.1], 0'],
    ['an arrow after commas', '0.1, 0.2 -> 0\n0.9, 0.8 -> 1\n0.2, -0.9 -> 1\n0.8, 0.1 -> 0'],
    ['a line with an arrow', '(0.1, 0.2) -> 0\n(0.9, 0.8) -> 1\n(0.2, -0.9) -> 1\n(0.8, 0.1) -> 0'],
    ['a dictionary of tuples', '{(0.1, 0.2): 0, (0.9, 0.8): 1, (0.2, -0.9): 1, (0.8, 0.1): 0}'],
    [
      'numbers with their types',
      '[(np.float64(0.1), np.float64(0.2), np.int64(0)), (np.float64(0.9), np.float64(0.8), np.int64(1)), (np.float64(0.2), np.float64(-0.9), np.int64(1)), (np.float64(0.8), np.float64(0.1), np.int64(0))]',
    ],
    ['a fence of code', '```python\n[[0.1, 0.2, 0],\n [0.9, 0.8, 1],\n [0.2, -0.9, 1],\n [0.8, 0.1, 0]]\n```'],
  ])('%s', (_, text) => {
    const { points, problems } = firstReading(text);
    expect(points).toEqual(FOUR);
    expect(problems.count).toBe(0);
  });

  it('whole numbers in brackets, too', () => {
    expect(pointsOf('[[0 0 0]\n [0 1 1]\n [1 0 1]\n [1 1 0]]')).toEqual(XOR);
    expect(pointsOf('X = [[0,0],[0,1],[1,0],[1,1]]; y = [0,1,1,0]')).toEqual(XOR);
    expect(pointsOf('A,B,out\nFalse,False,False\nFalse,True,True\nTrue,False,True\nTrue,True,False')).toEqual(XOR);
    expect(pointsOf('xor = [\n  ((0, 0), 0),\n  ((0, 1), 1),\n  ((1, 0), 1),\n  ((1, 1), 0),\n]')).toEqual(XOR);
  });
});

describe('numbers with thousands set apart', () => {
  const x1 = (text: string, reading: Partial<Reading> = {}) =>
    firstReading(text, reading).points.map(([first]) => first);

  it.each([
    ['a,b,c\n"1,200",3,A\n900,4,B\n"12,500",5,A', [1200, 900, 12500]],
    ['a,b,c\n"1,200.5",3,A\n"1,234,567",4,B\n1.5,5,A', [1200.5, 1234567, 1.5]],
    ['a;b;c\n1 200;3;A\n900;4;B\n12 500;5;A', [1200, 900, 12500]],
    ['a;b;c\n1\u202f200;3;A\n900;4;B\n12\u00a0500;5;A', [1200, 900, 12500]],
    ["a;b;c\n1'200;3;A\n900;4;B\n12'500.5;5;A", [1200, 900, 12500.5]],
    ['a\tb\tc\n1.200\t3\tA\n12.500\t4\tB', [1200, 12500]],
    ['a;b;c\n1.200;3;A\n900;4;B', [1200, 900]],
    ['size  rooms  sold\n1 200  3.5  0\n2 300  4.5  1', [1200, 2300]],
    ['a;b;c\n1.200;0,5;A\n900;4,5;B', [1200, 900]],
    ['a,b,c\n1.200,0.5,A\n900,4.5,B', [1200, 900]],
    ['a;b;c\n1.234,5;3;A\n1,5;4;B', [1234.5, 1.5]],
  ] as const)('%j', (text, expected) => {
    expect(x1(text)).toEqual(expected);
    expect(firstReading(text).table.notes).toContainEqual(expect.objectContaining({ kind: 'thousands', column: 0 }));
  });

  it.each([
    ['a,b,c\n1.200,0.5,A\n1.5,4.5,B', [1.2, 1.5]],
    ['a,b,c\n1.200,0.500,A\n12.525,4.500,B', [1.2, 12.525]],
    ['a,b,c\n7.25,1,A\n71.283,2,B\n13,3,A\n7.925,4,B', [7.25, 71.283, 13, 7.925]],
    ['1.200 2.300 1.000\n1.250 2.250 2.000', [1.2, 1.25]],
    ['a;b;c\n1,200;0,5;A\n2,5;4,5;B', [1.2, 2.5]],
    ['0.125,1,A\n1.125,2,B', [0.125, 1.125]],
  ] as const)('are none: %j', (text, expected) => {
    expect(x1(text)).toEqual(expected);
  });

  it('that may as well be decimals are asked about, and both readings can be had', () => {
    const text = 'a;b;c\n1.200;3;A\n12.500;4;B';
    const { question } = firstReading(text).table;
    expect(question).toEqual({
      kind: 'thousands',
      columns: [0],
      text: '1.200',
      thousands: 1200,
      decimal: 1.2,
      setsThousandsApart: true,
    });
    expect(x1(text, { setsThousandsApart: false })).toEqual([1.2, 12.5]);
    const commas = 'a;b;c\n1,200;3;A\n12,500;4;B';
    expect(x1(commas)).toEqual([1200, 12500]);
    expect(x1(commas, { setsThousandsApart: false })).toEqual([1.2, 12.5]);
    expect(firstReading('a,b,c\n"1,200",3,A\n"12,500",4,B').table.question).toBeNull();
  });

  it('are refused with the reason beside others that are written without, never read as 1.2 beside 1500', () => {
    const read = firstReading('a;b;c\n1.200;3;A\n1500;4;B\n900;5;A');
    expect(read.points).toEqual([
      [1500, 4, 1],
      [900, 5, 0],
    ]);
    expect(read.problems.listed).toEqual([{ kind: 'thousands', line: 2, column: 0, text: '1.200' }]);
    const decimals = firstReading('a,b,c\n1.200,3,A\n1.5,4,B\n900,5,A');
    expect(decimals.points.map(([first]) => first)).toEqual([1.5, 900]);
    expect(decimals.problems.listed).toEqual([{ kind: 'thousands', line: 2, column: 0, text: '1.200' }]);
  });
});

describe('what was done is said', () => {
  it.each([
    ['0.1,0.2,0\n----\n0.3,0.4,1\n', { kind: 'dividers', lines: 1 }],
    ['# one\n# two\n0.1,0.2,0\n0.3,0.4,1\n', { kind: 'comments', lines: 2 }],
    ['x1 x2 y\n0.1 0.2 0\n.. ... ...\n0.3 0.4 1\n', { kind: 'cut', lines: 1 }],
    ['x1 x2 y\n0.1 0.2 0\n0.3 0.4 1\n\n[2 rows x 3 columns]\n', { kind: 'outside', lines: 1 }],
    ['The points:\n|a|b|c|\n|-|-|-|\n|1|2|0|\n|3|4|1|\nThat is all.', { kind: 'outside', lines: 2 }],
    ['2,2,no,yes\n0.1,0.2,0\n0.3,0.4,1\n', { kind: 'counts', namesClasses: true }],
    ['a,b,c\n"1,200",3,A\n900,4,B', { kind: 'thousands', column: 0, text: '1,200', value: 1200 }],
    ['a;b;c\n1,5;3;A\n9;4;B', { kind: 'decimalComma' }],
    ['a,b,c\n1,5,A,\n9,4,B,', { kind: 'emptyColumns', columns: 1 }],
    ['# x1 x2 label\n1 5 0\n9 4 1', { kind: 'namesFromComment' }],
    ['X = [[1, 2], [3, 4]]\ny = [0, 1]\nX_test = [[5, 6], [7, 8], [9, 9]]', { kind: 'otherLists', lists: 1 }],
  ])('%j', (text, note) => expect(firstReading(text).table.notes).toContainEqual(note));

  it('names of classes of a line of counts go with their numbers', () => {
    const read = firstReading('4,2,malignant,benign\n1,2,0\n3,4,1\n5,6,1\n7,8,0\n');
    expect(read.targets).toEqual([0, 1, 1, 0]);
    expect(read.table.columns[2]?.classNames).toEqual(['malignant', 'benign']);
  });
});

describe('targets', () => {
  it.each([
    ['x1,x2,red,green,blue\n0,1,1,0,0\n1,0,0,1,0\n1,1,0,0,1', 'targets', 3],
    ['x1,x2,c_a,c_b\n0,1,True,False\n1,0,False,True\n1,1,False,True', 'targets', 2],
    ['x1,x2,output 1,output 2\n0.05,0.1,0.01,0.99\n0.5,0.2,0.3,0.4', 'targets', 2],
    ['x1,x2,t1,t2\n0,0,-1,1\n0,1,1,-1\n1,1,-1,1', 'targets', 2],
    ['a,b,male,class\n1,2,0,1\n3,4,1,0\n5,6,0,1', 'twoClasses', 1],
    ['a,b,c\n1,2,3\n3,4,1\n5,6,2\n5,5,0', 'classes', 4],
    ['a,b,c\n1,2,low\n3,4,mid\n5,6,high\n5,5,low', 'classes', 3],
    ['a,b,c\n1,2,10\n3,4,20\n5,6,30', 'numbers', 1],
    ['a,b,c\n1,2,0.5\n3,4,1\n5,6,1.5', 'numbers', 1],
    ['a,b,c\n1,2,1\n3,4,2\n5,6,3\n5,5,4\n3,3,5', 'twoClasses', 1],
  ])('%j', (text, kind, outputs) => {
    const read = firstReading(text);
    expect([read.kind, read.outputs]).toEqual([kind, outputs]);
    if (kind === 'targets') for (const point of read.points) expect(point).toHaveLength(2 + outputs);
  });

  it.each([
    ['Survived,age,fare\n0,1,2\n1,3,4', 'Survived'],
    ['age,label,fare\n0,1,2\n1,3,4', 'label'],
    ['score,a,b\n3,1,2\n1,3,4', 'score'],
    ['a,b,c,remark\n1,2,0,some words\n3,4,1,other words\n5,6,1,more\n7,8,0,and\n9,8,0,none of them', 'c'],
    ['a,b,c,notes\n1,2,0,\n3,4,1,x\n5,6,1,', 'c'],
  ])('are known by name, else are the last column that fits: %j', (text, name) => {
    const read = firstReading(text);
    expect(read.names[read.choice.target]).toBe(name);
  });
});

describe('no guess in silence', () => {
  it('fewer names than cells are refused', () => {
    const read = readTable('size,price,class\n1,200,3,A\n12,500,4,B');
    expect(read).toEqual({ fault: { kind: 'namesDoNotFit', names: 3, cells: 4 } });
  });

  it('commas that may be decimal marks are asked about, and both readings can be had', () => {
    const text = 'x1,x2,y\n1,5,2,5,0\n2,5,3,75,1';
    const read = firstReading(text);
    expect(read.table.question).toEqual({ kind: 'commas', text: '1,5', names: 3, cells: 5, areDecimal: true });
    expect(read.points).toEqual([
      [1.5, 2.5, 0],
      [2.5, 3.75, 1],
    ]);
    const other = firstReading(text, { layout: 'comma', named: false });
    expect(other.table.question).toMatchObject({ areDecimal: false });
    expect(other.table.rows.map(({ cells }) => cells)).toEqual([
      ['1', '5', '2', '5', '0'],
      ['2', '5', '3', '75', '1'],
    ]);
    expect(firstReading('a,b,c\n1,5,2,5,0,5\n2,5,3,5,1,5').points).toHaveLength(2);
  });

  it('a reading can be changed: what separates the cells, and whether the first row names the columns', () => {
    expect(firstReading('1;2,5;3\n2;3,5;4', { layout: 'semicolon' }).table.layout).toBe('semicolon');
    expect(firstReading('1,2,3\n4,5,6', { named: true }).names).toEqual(['1', '2', '3']);
    expect(firstReading('a,b,c\nd,e,f', { named: false }).table.rows).toHaveLength(2);
  });
});
