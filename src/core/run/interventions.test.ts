import { expect, test } from 'vitest';
import { applyInterventions, firstDifference, nextInterventionAfter } from './interventions.ts';
import type { Intervention } from './runSpec.ts';

const rate = (position: number, value: number): Intervention => ({ position, change: { kind: 'learningRate', value } });
const done: readonly Intervention[] = [
  rate(20, 1),
  { position: 120, change: { kind: 'bias', layer: 1, to: 0, value: -2 } },
  { position: 120, change: { kind: 'weight', layer: 0, from: 1, to: 2, value: 10 } },
];

test('equal lists never differ; others do from the first position that they do not share', () => {
  expect(firstDifference(done, [...done])).toBe(Number.POSITIVE_INFINITY);
  expect(firstDifference([], [])).toBe(Number.POSITIVE_INFINITY);
  expect(firstDifference(done, [rate(20, 1), rate(120, 3)])).toBe(120);
  expect(firstDifference(done, done.slice(0, 1))).toBe(120);
  expect(firstDifference(done, [rate(10, 1), ...done])).toBe(10);
});

test('the next intervention lies after a position, not at it', () => {
  expect(nextInterventionAfter(done, 0)).toBe(20);
  expect(nextInterventionAfter(done, 20)).toBe(120);
  expect(nextInterventionAfter(done, 120)).toBe(Number.POSITIVE_INFINITY);
});

test('a weight and a bias are set at their places of 2-3-1, at their position only', () => {
  const parameters = new Float64Array(13);
  applyInterventions(done, 119, [2, 3, 1], parameters);
  expect([...parameters]).toEqual(Array.from({ length: 13 }, () => 0));
  // Six weights and three biases of the hidden layer, then three weights and the bias of the output.
  applyInterventions(done, 120, [2, 3, 1], parameters);
  expect([...parameters]).toEqual([0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, -2]);
});
