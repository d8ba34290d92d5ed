import { expect, test } from 'vitest';
import type { DataSet, Sample } from '../../../core/data/dataSet.ts';
import { shownPoints } from './shownPoints.ts';

const samples = (count: number): Sample[] =>
  Array.from({ length: count }, (_, i) => ({ point: [i, 0], inputs: [i, 0], target: i % 2, targets: [i % 2] }));
const dataSet = (training: number, test: number): DataSet => ({
  task: 'classification',
  training: samples(training),
  test: samples(test),
  plane: { x1: { min: 0, max: 1 }, x2: { min: 0, max: 1 } },
  range: { low: 0, middle: 0.5, high: 1 },
  decision: { kind: 'sides', middle: 0.5 },
  classCount: 2,
  scaling: null,
  inputsOf: (point) => point,
});

test('up to 500 points are all shown, test points below the others, or not at all', () => {
  const shown = shownPoints(dataSet(300, 200), true);
  expect(shown).toHaveLength(500);
  expect(shown.map(({ isTest }) => isTest)).toEqual([...Array(200).fill(true), ...Array(300).fill(false)]);
  expect(shownPoints(dataSet(300, 200), false)).toHaveLength(300);
});

test('of more points 500 are shown: none twice, from the whole list, from both of two alternating classes', () => {
  for (const count of [501, 1000, 1500, 50_000]) {
    const shown = shownPoints(dataSet(count, 0), true);
    const rows = shown.map(({ point }) => point[0]);
    expect(new Set(rows).size).toBe(500);
    expect(rows).toEqual([...rows].sort((one, other) => one - other));
    const upper = shown.filter(({ target }) => target === 1).length;
    expect(upper).toBeGreaterThan(200);
    expect(upper).toBeLessThan(300);
  }
});
