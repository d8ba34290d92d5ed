import { expect, test } from 'vitest';
import { confusion } from './confusion.ts';

test('each point counts in the row of its class, in the column of its largest output', () => {
  const samples = [0, 0, 1, 2, 2].map((target) => ({ target }));
  const outputs = Float64Array.from([0.5, 0.3, 0.2, 0.1, 0.8, 0.1, 0, 1, 0, 0, 0.4, 0.6, 0.9, 0, 0.1]);
  expect(confusion(samples, outputs, 3)).toEqual([
    [1, 1, 0],
    [0, 1, 0],
    [1, 0, 1],
  ]);
});

test('the diagonal holds the points that are right, and all cells together all points', () => {
  expect(confusion([], new Float64Array(), 2)).toEqual([
    [0, 0],
    [0, 0],
  ]);
});
