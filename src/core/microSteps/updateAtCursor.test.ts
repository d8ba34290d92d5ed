import { expect, test } from 'vitest';
import { dataSetOf } from '../data/dataSet.ts';
import { xorConfig as xor } from '../fixtures/xorConfig.ts';
import { createRun } from '../run/run.ts';
import { architectureOf } from '../run/runSpec.ts';
import { planOf, type UpdateSource, updateAtCursor } from './updateAtCursor.ts';

const run = createRun({ config: xor, interventions: [] });
const { updates } = run.snapshot('wanted');
if (!updates?.next) throw new Error('no update');
const source: UpdateSource = {
  config: xor,
  architecture: architectureOf(xor),
  record: updates.next,
  data: dataSetOf(xor),
};
const plan = planOf(source);

function at(cursor: number) {
  const atCursor = updateAtCursor(source, plan, cursor);
  if (!atCursor) throw new Error('no update');
  return atCursor;
}

test('at the start only the inputs are known', () => {
  const { known, place, sample } = at(0);
  expect(place).toBeNull();
  expect(sample.point).toEqual([0, 0]);
  expect(known.pass.activations).toEqual([[0, 0], [Number.NaN, Number.NaN, Number.NaN], [Number.NaN]]);
  expect(known.deltas).toEqual([[Number.NaN, Number.NaN, Number.NaN], [Number.NaN]]);
});

test('the numbers computed so far are known, equal to those of doc/model.md, and no others', () => {
  // (1, 0) is the third sample; after its h1 and the whole z of h2.
  const atCursor = at(2 * plan.perSample + 4 + 3);
  expect(atCursor.sample.point).toEqual([1, 0]);
  const [, [h1 = 0, h2 = 0] = []] = atCursor.known.pass.activations;
  expect(h1).toBeCloseTo(0.521518, 6);
  expect(atCursor.known.pass.preActivations[0]?.[1]).toBeCloseTo(-1.301555, 6);
  expect(h2).toBeNaN();
  expect(atCursor.isDone({ kind: 'z', layer: 0, neuron: 1 })).toBe(true);
  expect(atCursor.isDone({ kind: 'a', layer: 0, neuron: 1 })).toBe(false);
});

test('an unfinished line has no result', () => {
  const atCursor = at(2 * plan.perSample + 4 + 2);
  expect(atCursor.termsDone({ kind: 'z', layer: 0, neuron: 1 })).toBe(2);
  expect(atCursor.known.pass.preActivations[0]?.[1]).toBeNaN();
});

test('deltas come from the output backwards, and the update comes last', () => {
  // 17 forward steps, the loss, two of δ(y), two of δ(h1).
  const atCursor = at(17 + 1 + 2 + 2);
  expect(atCursor.known.deltas[1]?.[0]).toBeCloseTo(0.135567, 6);
  expect(atCursor.known.deltas[0]?.[0]).toBeCloseTo(-0.028939, 6);
  expect(atCursor.known.deltas[0]?.[1]).toBeNaN();
  expect(atCursor.isDone({ kind: 'loss' })).toBe(true);
  expect(at(plan.total - 1).isDone({ kind: 'update', part: 'b0.2' })).toBe(false);
  expect(at(plan.total).isDone({ kind: 'update', part: 'b0.2' })).toBe(true);
});
