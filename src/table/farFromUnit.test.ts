import { expect, it } from 'vitest';
import { farFromUnit } from './farFromUnit.ts';

it('points around −1 … 1, as in truth tables and generated data, need no scaling', () => {
  expect(farFromUnit([])).toBeNull();
  expect(
    farFromUnit([
      [0, 0, 0],
      [1, 1, 1],
    ]),
  ).toBeNull();
  expect(
    farFromUnit([
      [-2, 2.5, 0],
      [0.5, -3, 1],
    ]),
  ).toBeNull();
  expect(farFromUnit([[0.5, 0.5, 0]])).toBeNull();
});

it('the first input that lies far out or hardly varies is named', () => {
  expect(
    farFromUnit([
      [0.1, 150, 0],
      [1, 200, 1],
    ]),
  ).toEqual({ input: 'x2', min: 150, max: 200 });
  expect(
    farFromUnit([
      [0.01, -50, 0],
      [0.02, 0, 1],
    ]),
  ).toEqual({ input: 'x1', min: 0.01, max: 0.02 });
});
