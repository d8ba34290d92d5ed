import { expect, test } from 'vitest';
import { regionNames } from './classRegions.ts';

const SIDE = 100;

/** Fields of classes whose regions are vertical stripes that end at these columns. */
function stripes(...ends: readonly number[]): readonly Float32Array[] {
  return ends.map((end, number) =>
    Float32Array.from({ length: SIDE * SIDE }, (_, cell) => {
      const column = cell % SIDE;
      return column < end && column >= (ends[number - 1] ?? 0) ? 1 : 0;
    }),
  );
}

test('the name of a class lies within its region', () => {
  const names = regionNames(stripes(30, 70, 100), SIDE);
  expect(names.map(({ number }) => number)).toEqual([0, 1, 2]);
  const [left, middle, right] = names.map(({ x }) => x);
  expect(left).toBeLessThan(0.3);
  expect(middle).toBeGreaterThan(0.3);
  expect(middle).toBeLessThan(0.7);
  expect(right).toBeGreaterThan(0.7);
});

test('a region without room has no name', () => {
  expect(regionNames(stripes(5, 100), SIDE).map(({ number }) => number)).toEqual([1]);
});
