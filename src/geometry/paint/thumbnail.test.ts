import { expect, test } from 'vitest';
import { defaultConfig } from '../../config/settings/defaults.ts';
import { dataSetOf } from '../../core/data/dataSet.ts';
import { dataSetsOf } from '../../core/data/dataSets.ts';
import { thumbnail } from './thumbnail.ts';

const SIZE = 48;

const starts = (path: string) =>
  Array.from(path.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g), ([, x, y]) => [Number(x), Number(y)] as const);

test('XOR shows two circles and two diamonds, with x2 growing upwards', () => {
  const [diamonds = '', circles = ''] = thumbnail(dataSetOf(defaultConfig('xor')), SIZE);
  // (0, 1) and (1, 0) are class 1: upper left and lower right, a quarter of the square from its edges.
  expect(starts(circles)).toEqual([
    [8, 12],
    [32, 36],
  ]);
  expect(starts(diamonds)).toHaveLength(2);
});

test.each(dataSetsOf('truthTable', 'cloud', 'classes', 'surface'))('all points of %s lie inside the square', (name) => {
  for (const [x, y] of thumbnail(dataSetOf(defaultConfig(name)), SIZE).flatMap(starts)) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(SIZE);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(SIZE);
  }
});

test('a cloud shows equally many points of both classes', () => {
  const [diamonds = '', circles = ''] = thumbnail(dataSetOf(defaultConfig('moons')), SIZE);
  expect(starts(circles)).toHaveLength(starts(diamonds).length);
});
