import { expect, test } from 'vitest';
import { leads, likeliestClasses, paintClasses } from './classField.ts';
import { classShadeAt } from './heatMap.ts';
import { ramps } from './palette.ts';

/** Four cells: sure of class 0, of class 1, of class 2, and a tie of the first two. */
const fields = [
  [1, 0, 0, 0.4],
  [0, 1, 0.2, 0.4],
  [0, 0, 0.8, 0.2],
].map((field) => Float32Array.from(field));

test('each cell belongs to the class with the largest output; where two tie, none is ahead', () => {
  expect([...likeliestClasses(fields)].slice(0, 3)).toEqual([0, 1, 2]);
  const [first, second, third] = leads(fields).map((lead) => [...lead].map((value) => Number(value.toFixed(6))));
  expect(first).toEqual([1, -1, -0.8, 0]);
  expect(second).toEqual([-1, 1, -0.6, 0]);
  expect(third).toEqual([-1, -1, 0.6, -0.2]);
});

test.each(['light', 'dark'] as const)(
  'in the %s theme a sure cell has its class’s colour, a tie that of the middle',
  (theme) => {
    const pixels = new Uint8ClampedArray(16);
    paintClasses(pixels, fields, theme);
    const at = (cell: number) => [...pixels.slice(4 * cell, 4 * cell + 3)];
    const distance = (cell: number, share: number, number: number) =>
      Math.max(...classShadeAt(share, number, theme).map((value, k) => Math.abs(value - (at(cell)[k] ?? Number.NaN))));
    expect(distance(0, 0.56, 0)).toBeLessThanOrEqual(2);
    expect(distance(1, 0.56, 1)).toBeLessThanOrEqual(2);
    // Ahead by 0.6.
    expect(distance(2, 0.6 * 0.56, 2)).toBeLessThanOrEqual(2);
    const middle = [1, 3, 5].map((digit) => Number.parseInt(ramps[theme].middle.slice(digit, digit + 2), 16));
    expect(at(3)).toEqual(middle);
    paintClasses(pixels, fields, theme, true);
    expect(distance(2, 0.56, 2)).toBeLessThanOrEqual(2);
  },
);
