import { expect, test } from 'vitest';
import { tabText } from './tabText.ts';

test('cells are parted by tabs, rows by ends of lines, and numbers keep all their digits', () => {
  expect(
    tabText([
      ['Name', 'Loss'],
      ['Mia', 0.1 + 0.2],
      ['Ben', null],
      ['Kim', 1e-9],
    ]),
  ).toBe('Name\tLoss\nMia\t0.30000000000000004\nBen\t\nKim\t1e-9\n');
});

test.each([
  ['=1+1', "'=1+1"],
  ['+49 30', "'+49 30"],
  ['-5', "'-5"],
  ['@SUM(A1)', "'@SUM(A1)"],
  [' =1', "' =1"],
  ['\t=1', "' =1"],
  ['a\tb\r\nc', 'a b c'],
  ['Mia = Jonas', 'Mia = Jonas'],
  ['"quoted"', '"quoted"'],
])('the name %j becomes no formula and no further cell', (name, cell) => {
  expect(tabText([[name, 1]])).toBe(`${cell}\t1\n`);
});
