import { expect, test } from 'vitest';
import { backwardPropagation } from '../engine/backwardPropagation.ts';
import { stepOf } from '../fixtures/stepOf.ts';
import { biasIndex, parameterCount, weightIndex } from '../model/network.ts';
import { parameterAt, parsePart } from '../model/partId.ts';
import type { Change, Config, Intervention } from '../run/runSpec.ts';
import { alikeNeurons } from './alikeNeurons.ts';
import { changedSign } from './changedSign.ts';
import { movedMost } from './movedMost.ts';
import { noneMoved } from './noneMoved.ts';
import { networkFromSnapshot } from './saturation.ts';
import { setByHand } from './setByHand.ts';

const byHand: Change = { kind: 'weight', layer: 0, from: 0, to: 0, value: 3 };
const setAt = (position: number, change = byHand): readonly Intervention[] => [{ position, change }];

test('every index of the flat list has a name that leads back to it', () => {
  for (const sizes of [
    [2, 3, 1],
    [7, 4, 2, 1],
    [1, 1],
  ])
    for (let p = 0; p < parameterCount(sizes); p++) {
      const part = parsePart(parameterAt(sizes, p));
      const index =
        part?.kind === 'weight'
          ? weightIndex(sizes, part.layer, part.from, part.to)
          : part?.kind === 'bias' && biasIndex(sizes, part.layer, part.to);
      expect(index).toBe(p);
    }
});

test('the bias of y moves most in the first update, by its gradient times the rate', () => {
  const step = stepOf({}, 0, 1);
  const { layers } = backwardPropagation(networkFromSnapshot(step.before), step.dataSet.training, step.spec.config);
  const moved = movedMost(step);
  expect(moved).toMatchObject({ part: 'b1.0', from: step.before.parameters[12], to: step.after.parameters[12] });
  expect((moved?.from ?? 0) - (moved?.to ?? 0)).toBeCloseTo(2 * (layers[1]?.biases[0] ?? 0), 12);
});

test('no parameter moved most if two moved equally far, or if one was set by hand', () => {
  expect(movedMost(stepOf({ dataSet: 'and', initialization: 'zeros' }, 20, 21))).toBeNull();
  expect(movedMost(stepOf({}, 0, 5, setAt(3)))).toBeNull();
  expect(movedMost(stepOf({}, 0, 2, setAt(3)))).not.toBeNull();
});

test('a weight that crosses 0 is named, but not in large networks, where some weight always does', () => {
  const sign = changedSign(stepOf({}, 2, 3));
  expect(sign?.part).toBe('w0.0.1');
  expect(sign?.from).toBeLessThan(0);
  expect(sign?.to).toBeGreaterThan(0);
  expect(changedSign(stepOf({}, 0, 1))).toBeNull();
  const large: Partial<Config> = { hiddenSizes: [8, 8], activation: 'tanh' };
  const { before, after } = stepOf(large, 0, 10);
  expect(before.parameters.some((value, p) => value * (after.parameters[p] ?? 0) < 0)).toBe(true);
  expect(changedSign(stepOf(large, 0, 10))).toBeNull();
});

test('no gradient, no movement: XOR from zeros', () => {
  expect(noneMoved(stepOf({ initialization: 'zeros' }, 0, 1))).toEqual({
    kind: 'noneMoved',
    count: 13,
    held: 0,
    largestGradient: 0,
  });
});

test('a gradient that is too small to change a digit is not called 0', () => {
  expect(noneMoved(stepOf({ learningRate: 1e-300 }, 0, 1))?.largestGradient).toBeCloseTo(0.0708, 4);
  expect(noneMoved(stepOf({ learningRate: 1e-300 }, 0, 7))?.largestGradient).toBeNull();
  expect(noneMoved(stepOf({ learningRate: 1e-9 }, 0, 1))).toBeNull();
});

test('what is held does not count among those that did not move', () => {
  expect(noneMoved(stepOf({ initialization: 'zeros', held: ['b0', 'w1'] }, 0, 1))).toEqual({
    kind: 'noneMoved',
    count: 7,
    held: 6,
    largestGradient: 0,
  });
  expect(noneMoved(stepOf({ held: ['b', 'w0', 'w1'] }, 0, 5))).toMatchObject({ count: 0, held: 13 });
  expect(noneMoved(stepOf({ held: ['b', 'w0'] }, 0, 1))).toBeNull();
  expect(movedMost(stepOf({ held: ['b1.0'] }, 0, 1))?.part).not.toBe('b1.0');
});

test('of neurons that start alike, one that is held in part goes another way than the others', () => {
  const zeros: Partial<Config> = { dataSet: 'and', initialization: 'zeros' };
  expect(alikeNeurons(stepOf({ ...zeros, held: ['b0.0'] }, 0, 1))?.neurons).toEqual([1, 2]);
  expect(alikeNeurons(stepOf({ ...zeros, held: ['b0'] }, 0, 1))?.neurons).toEqual([0, 1, 2]);
});

test('neurons that start alike stay alike, and this is observed', () => {
  for (const optimizer of ['sgd', 'adam'] as const) {
    const zeros: Partial<Config> = { dataSet: 'and', initialization: 'zeros', optimizer, learningRate: 0.1 };
    expect(alikeNeurons(stepOf(zeros, 0, 1))).toEqual({
      kind: 'alikeNeurons',
      layer: 0,
      neurons: [0, 1, 2],
      of: 3,
    });
    const { layers } = networkFromSnapshot(stepOf(zeros, 0, 500).after);
    expect(new Set(layers[1]?.weights.flat()).size).toBe(1);
    expect(layers[1]?.weights[0]?.[0]).not.toBe(0);
  }
});

test.each<[string, Partial<Config>, readonly Intervention[]]>([
  ['drawn weights', {}, []],
  // The weights in are equal, those out are not.
  ['equal weights in alone', { initialParameters: [1, 1, 1, 1, 0, 0, 0.5, 0.6, 0.5], hiddenSizes: [2] }, []],
  ['equal weights, one of which is set by hand later', { initialization: 'zeros' }, setAt(20)],
  ['optimizer states from before they were set equal', { initialization: 'zeros', optimizer: 'adam' }, setAt(1)],
])('%s do not make neurons alike for ever', (_, change, interventions) => {
  expect(alikeNeurons(stepOf(change, 1, 2, interventions))).toBeNull();
});

test('a neuron set by hand at the start leaves the other two alike', () => {
  const step = stepOf({ dataSet: 'and', initialization: 'zeros' }, 1, 2, setAt(0));
  expect(alikeNeurons(step)?.neurons).toEqual([1, 2]);
});

test('an intervention is observed in the step that passes it, and in no other', () => {
  expect(setByHand(stepOf({}, 3, 8, setAt(5)))).toMatchObject({ position: 5, change: byHand, others: 0 });
  expect(setByHand(stepOf({}, 3, 5, setAt(5)))).toMatchObject({ position: 5 });
  expect(setByHand(stepOf({}, 5, 8, setAt(5)))).toBeNull();
  expect(setByHand(stepOf({}, 3, 4, setAt(5)))).toBeNull();
});
