import { expect, test } from 'vitest';
import { readCoefficients } from './readCoefficients.ts';

test.each<[string, readonly number[] | null]>([
  ['0, -1, 0, 2', [0, -1, 0, 2]],
  ['0,-1,0,2', [0, -1, 0, 2]],
  ['0.5; −1.25', [0.5, -1.25]],
  ['0,5; −1,25', [0.5, -1.25]],
  ['0,5 −1,25', [0.5, -1.25]],
  ['0,5, 1', [0.5, 1]],
  ['[0.5, 1e-1, .5]', [0.5, 0.1, 0.5]],
  ['1/2 -1/4', [0.5, -0.25]],
  [' 3 ', [3]],
  ['1 2 3 4 5 6 7 8 9 10', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
  ['1 2 3 4 5 6 7 8 9 10 11', null],
  ['', null],
  ['1,,2', null],
  ['x1**2', null],
  ['alert(1)', null],
  ['1; two', null],
  ['1e7', null],
  [`1${' '.repeat(1000)}2`, null],
])('“%s”', (text, numbers) => {
  expect(readCoefficients(text)).toEqual(numbers);
});
