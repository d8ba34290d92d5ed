import { expect, test } from 'vitest';
import { stepOf } from '../fixtures/stepOf.ts';
import { runTo } from '../run/run.ts';
import type { Config } from '../run/runSpec.ts';
import { chooseObservation, observeState } from './chooseObservation.ts';
import { impossible } from './impossible.ts';
import { learned } from './learned.ts';
import { roseAgain } from './roseAgain.ts';

const bugOnAnd: Partial<Config> = { dataSet: 'and', gradientRule: 'tutorial', seed: 42, learningRate: 1 };

test.each<[boolean, string, Partial<Config>]>([
  [true, 'XOR without a hidden layer', { hiddenSizes: [] }],
  [true, 'XNOR without a hidden layer', { dataSet: 'xnor', hiddenSizes: [] }],
  [true, 'XOR with linear hidden neurons', { hiddenSizes: [8, 8], activation: 'linear' }],
  [true, 'AND from x1 alone', { dataSet: 'and', hiddenSizes: [], features: ['x1'] }],
  [false, 'XOR with a hidden layer', {}],
  [false, 'AND without a hidden layer', { dataSet: 'and', hiddenSizes: [] }],
  [false, 'NAND without a hidden layer', { dataSet: 'nand', hiddenSizes: [] }],
  [false, 'XOR with the product of its inputs', { hiddenSizes: [], features: ['x1', 'x2', 'x1x2'] }],
  [false, 'a spiral without a hidden layer, about which nothing is proven', { dataSet: 'spiral', hiddenSizes: [] }],
])('impossible is %s of %s', (is, _, change) => {
  const step = stepOf(change, 0, 1);
  expect(impossible(step)).toEqual(is ? { kind: 'impossible', count: 4 } : null);
  // What is possible is also reached.
  if (!is && step.spec.config.dataSet !== 'spiral') expect(runTo(step.spec, 3000).training.correct).toBe(4);
});

test('the common bug raises the loss of AND from epoch 52 on: told once it is a tenth above its lowest', () => {
  const lossAt = (epoch: number) => runTo(stepOf(bugOnAnd, 0, 1).spec, epoch).training.loss;
  const lowest = lossAt(52);
  const epochs = Array.from({ length: 100 }, (_, k) => 53 + k);
  const first = epochs.find((epoch) => lossAt(epoch) > 1.1 * lowest) ?? 0;
  expect(first).toBeGreaterThan(53);
  expect(roseAgain(stepOf(bugOnAnd, first - 2, first - 1))).toBeNull();
  const found = roseAgain(stepOf(bugOnAnd, first - 1, first));
  expect(found).toMatchObject({ epoch: 52, lowest, now: lossAt(first), because: { kind: 'wrongDirection' } });
  // Of the state alone the same is true, without a reason.
  const { before: _, ...state } = stepOf(bugOnAnd, first - 1, first);
  expect(observeState(state)).toMatchObject({ kind: 'roseAgain', epoch: 52, because: null });
});

test('the loss has not risen while it falls, nor for a rise that is too small to be seen', () => {
  expect(roseAgain(stepOf({}, 0, 500))).toBeNull();
  const tiny: Partial<Config> = { dataSet: 'blobs', trainingShare: 50, loss: 'mse', learningRate: 3, batchSize: 10 };
  expect(roseAgain(stepOf(tiny, 300, 301))).toBeNull();
});

test('one update that raises the loss is left to the observers of its rate', () => {
  expect(roseAgain(stepOf({ learningRate: 50 }, 0, 1))).toBeNull();
  expect(chooseObservation(stepOf({ learningRate: 50 }, 0, 1))?.kind).toBe('rateTooHigh');
});

test('learned: all correct and near their targets, with the test points beside', () => {
  expect(learned(stepOf({}, 32, 33))).toBeNull();
  const step = stepOf({}, 143, 144);
  const [a = 0, b = 0, c = 0, d = 0] = step.after.training.outputs;
  expect(learned(step)).toEqual({ kind: 'learned', count: 4, farthest: Math.max(a, 1 - b, 1 - c, d), test: null });
  const split = stepOf({ dataSet: 'blobs', trainingShare: 50, loss: 'mse' }, 99, 100);
  const { correct = 0, count = 0 } = split.after.test ?? {};
  expect(count).toBe(100);
  expect(learned(split)).toMatchObject({ count: 100, test: { correct, count } });
});

test('at its start a run has nothing to tell', () => {
  const { before, spec, dataSet } = stepOf({ hiddenSizes: [] }, 0, 1);
  expect(observeState({ spec, dataSet, after: before })).toBeNull();
});
