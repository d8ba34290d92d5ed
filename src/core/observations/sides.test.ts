import { expect, test } from 'vitest';
import { findStep, stepOf } from '../fixtures/stepOf.ts';
import type { Config } from '../run/runSpec.ts';
import { allCorrect } from './allCorrect.ts';
import { allCorrectLost } from './allCorrectLost.ts';
import { changedSides } from './changedSides.ts';

const circle: Partial<Config> = { dataSet: 'circle', trainingShare: 50, loss: 'mse', learningRate: 3, batchSize: 10 };

test('the step to epoch 33 of the default run, and any longer one across it, is the first with all four right', () => {
  for (const [from, to] of [
    [32, 33],
    [30, 40],
  ] as const) {
    const step = stepOf({}, from, to);
    const [a = 0, b = 0, c = 0, d = 0] = step.after.training.outputs;
    const farthest = Math.max(a, 1 - b, 1 - c, d);
    const firstLoss = stepOf({}, 0, 1).before.training.loss;
    expect(allCorrect(step)).toEqual({
      kind: 'allCorrect',
      count: 4,
      hasTest: false,
      middle: 0.5,
      firstEpoch: 33,
      firstLoss,
      farthest,
    });
    expect(farthest).toBeGreaterThan(0.4);
  }
});

test.each([
  ['before epoch 33, with three of four right', {}, 31, 32],
  ['after epoch 33, while all stay right', {}, 33, 34],
  ['in a regression', { dataSet: 'plane', outputActivation: 'linear', learningRate: 0.1 }, 0, 50],
] as const)('no change of “all correct” is observed %s', (_, change, from, to) => {
  expect(allCorrect(stepOf(change, from, to))).toBeNull();
  expect(allCorrectLost(stepOf(change, from, to))).toBeNull();
});

test('losing “all correct” is observed, and so is its return, which is not the first time', () => {
  expect(allCorrectLost(stepOf(circle, 50, 51))).toMatchObject({ epoch: 50, correct: 99, count: 100 });
  expect(allCorrect(stepOf(circle, 50, 51))).toBeNull();
  // All were right only within the step.
  expect(allCorrectLost(stepOf(circle, 40, 51))).toMatchObject({ epoch: 50, correct: 99, count: 100 });
  const again = findStep(circle, 51, ({ after }) => after.training.correct === 100);
  expect(allCorrect(again)).toMatchObject({ count: 100, firstEpoch: null });
  expect(allCorrectLost(again)).toBeNull();
});

test('a single point that crosses the middle is named, in either direction', () => {
  expect(changedSides(stepOf({}, 1, 2))).toMatchObject({ point: [1, 0], middle: 0.5, isRight: true });
  const wrong = changedSides(stepOf({ seed: 42, learningRate: 0.5 }, 3, 4));
  expect(wrong).toMatchObject({ point: [1, 0], isRight: false });
  expect(wrong?.from).toBeGreaterThan(0.5);
  expect(wrong?.to).toBeLessThan(0.5);
});

test.each([
  ['none crosses', {}, 0, 1],
  ['there are many points', circle, 10, 11],
  ['several cross at once', { learningRate: 50 }, 0, 1],
] as const)('no point is named if %s', (_, change, from, to) => {
  expect(changedSides(stepOf(change, from, to))).toBeNull();
});
