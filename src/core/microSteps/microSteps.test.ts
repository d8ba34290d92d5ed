import { expect, test } from 'vitest';
import { cursorPlaceOf, type Granularity, nextStop, previousStop, stepPlan, termsDone } from './microSteps.ts';

const plan = stepPlan({ sizes: [2, 3, 1], sampleCount: 4, errorIsDelta: false, outputsShare: false });

test('2-3-1: a sample takes 17 forward steps, one for the loss and 21 backward; the update takes 2 per parameter', () => {
  // Forward: three hidden neurons with b, two products and a; the output with b, three products and a.
  expect(3 * 4 + 5).toBe(17);
  // Backward: error and slope of y; product and slope of three h; 13 parts.
  expect(2 + 3 * 2 + 13).toBe(21);
  expect(plan.perSample).toBe(17 + 1 + 21);
  expect(plan.total).toBe(4 * 39 + 26);
});

test('the steps of a sample are those of the blackboard, in order', () => {
  const names = Array.from({ length: 20 }, (_, step) => {
    const place = cursorPlaceOf(plan, step + 1);
    const line = place?.planned.line;
    return line && `${line.kind}${'neuron' in line ? `${line.layer}.${line.neuron}` : ''}:${place.terms}`;
  });
  expect(names.slice(0, 5)).toEqual(['z0.0:1', 'z0.0:2', 'z0.0:3', 'a0.0:1', 'z0.1:1']);
  expect(names.slice(12)).toEqual([
    'z1.0:1',
    'z1.0:2',
    'z1.0:3',
    'z1.0:4',
    'a1.0:1',
    'loss:1',
    'delta1.0:1',
    'delta1.0:2',
  ]);
  expect(cursorPlaceOf(plan, 39)?.planned.line).toEqual({ kind: 'part', part: 'b0.2' });
  expect(cursorPlaceOf(plan, 4 * 39 + 1)?.planned.line).toEqual({ kind: 'gradient', part: 'w1.0.0' });
  expect(cursorPlaceOf(plan, 4 * 39 + 26)?.planned.line).toEqual({ kind: 'update', part: 'b0.2' });
  expect(cursorPlaceOf(plan, 0)).toBeNull();
});

test.each<[Granularity, number[]]>([
  ['phase', [17, 18, 39, 56, 57, 78, 95, 96, 117, 134, 135, 156, 182]],
  ['sample', [39, 78, 117, 156, 182]],
  ['update', [182]],
  ['term', Array.from({ length: 182 }, (_, step) => step + 1)],
])('steps by %s end at these cursors, forwards and back', (unit, ends) => {
  const forwards: number[] = [];
  for (let cursor = 0; cursor < plan.total; ) {
    cursor = nextStop(plan, cursor, unit);
    forwards.push(cursor);
  }
  expect(forwards).toEqual(ends);
  const backwards: (number | null)[] = [];
  for (let cursor: number | null = plan.total; cursor !== null; ) {
    cursor = previousStop(plan, cursor, unit);
    backwards.push(cursor);
  }
  expect(backwards).toEqual([...[0, ...ends].slice(0, -1).toReversed(), null]);
});

test('a step from inside a unit ends at the boundary of that unit', () => {
  expect(nextStop(plan, 3, 'phase')).toBe(17);
  expect(nextStop(plan, 17, 'sample')).toBe(39);
  expect(nextStop(plan, 160, 'phase')).toBe(182);
  expect(previousStop(plan, 160, 'phase')).toBe(156);
  expect(previousStop(plan, 40, 'sample')).toBe(39);
  expect(previousStop(plan, 38, 'sample')).toBe(0);
});

test('a line is done term by term, separately for each sample', () => {
  const z = plan.sampleLines.find(({ line }) => line.kind === 'z' && line.layer === 0 && line.neuron === 1);
  const update = plan.updateLines[1];
  if (!z || !update) throw new Error('no such line');
  expect([3, 4, 5, 6, 7, 8].map((cursor) => termsDone(plan, cursor, z, 0))).toEqual([0, 0, 1, 2, 3, 3]);
  expect(termsDone(plan, 39 + 6, z, 1)).toBe(2);
  expect(termsDone(plan, 39 + 6, z, 0)).toBe(3);
  expect(termsDone(plan, 39 + 6, z, 2)).toBe(0);
  expect([157, 158].map((cursor) => termsDone(plan, cursor, update, 3))).toEqual([0, 1]);
});

test('δ by cross-entropy is one step, and without hidden layers only the output has lines', () => {
  const single = stepPlan({ sizes: [2, 1], sampleCount: 1, errorIsDelta: true, outputsShare: false });
  expect(single.sampleLines.map(({ line, terms }) => [line.kind, terms])).toEqual([
    ['z', 3],
    ['a', 1],
    ['loss', 1],
    ['delta', 1],
    ['part', 1],
    ['part', 1],
    ['part', 1],
  ]);
});

test('with softmax all sums of the outputs come before their answers', () => {
  const { sampleLines } = stepPlan({ sizes: [2, 1, 2], sampleCount: 1, errorIsDelta: true, outputsShare: true });
  const lines = sampleLines.map(({ line }) => line).slice(0, 6);
  expect(lines).toEqual([
    { kind: 'z', layer: 0, neuron: 0 },
    { kind: 'a', layer: 0, neuron: 0 },
    { kind: 'z', layer: 1, neuron: 0 },
    { kind: 'z', layer: 1, neuron: 1 },
    { kind: 'a', layer: 1, neuron: 0 },
    { kind: 'a', layer: 1, neuron: 1 },
  ]);
});
