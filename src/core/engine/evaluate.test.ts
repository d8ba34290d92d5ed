import { expect, test } from 'vitest';
import { columnsOf } from '../data/batches.ts';
import { samplesFrom } from '../fixtures/samplesFrom.ts';
import { xorConfig } from '../fixtures/xorConfig.ts';
import { lossFunctions, lossNames } from '../model/losses.ts';
import type { Config } from '../run/runSpec.ts';
import { createBatchEngine } from './batchEngine.ts';
import { evaluate } from './evaluate.ts';

/** A network that outputs its first input: no hidden layer, linear output, weights 1 and 0. */
function echo(answers: readonly number[], targets: readonly number[], change: Partial<Config> = {}, middle = 0.5) {
  const config: Config = { ...xorConfig, hiddenSizes: [], outputActivation: 'linear', loss: 'mse', ...change };
  const engine = createBatchEngine(config);
  engine.parameters.set([1, 0, 0]);
  const samples = samplesFrom(
    answers.map((answer) => [answer, 0]),
    targets,
  );
  return evaluate(engine, columnsOf(samples, [2, 1]), config.loss, { kind: 'sides', middle });
}

test('the measures of a regression, by hand: errors 1, −1, 2 and a mean target of 2', () => {
  const { loss, rootMeanSquaredError, rSquared, outputs } = echo([2, 1, 5], [1, 2, 3]);
  expect(loss).toBe(2);
  expect(rootMeanSquaredError).toBe(Math.sqrt(2));
  // Σ(target − 2)² = 2, Σ errors² = 6.
  expect(rSquared).toBe(1 - 6 / 2);
  expect([...outputs]).toEqual([2, 1, 5]);
});

test('R² is 1 for perfect outputs, 0 for the mean target, and undefined if all targets are equal', () => {
  expect(echo([1, 2, 3], [1, 2, 3]).rSquared).toBe(1);
  expect(echo([2, 2, 2], [1, 2, 3]).rSquared).toBe(0);
  // The mean of 0.1, 0.1, 0.1 differs from 0.1 in the last digit.
  expect(echo([1, 2, 3], [0.1, 0.1, 0.1]).rSquared).toBeNull();
});

test('an output on its target’s side of the middle is right; the middle itself counts as above', () => {
  expect(echo([0.5, 0.4999, 0.9, 0.1], [1, 0, 0, 1]).correct).toBe(2);
  expect(echo([0, -0.001, 0.4, -0.4], [1, -1, 1, 1], {}, 0).correct).toBe(3);
});

test('without points the loss is 0, none is right, and R² is undefined', () => {
  for (const loss of lossNames.filter((name) => lossFunctions[name].needsOutput !== 'softmax'))
    expect(echo([], [], { loss, outputActivation: 'sigmoid' })).toEqual({
      loss: 0,
      correct: 0,
      count: 0,
      rootMeanSquaredError: 0,
      rSquared: null,
      outputs: new Float64Array(0),
    });
});

test('all points count, even if they fill more than one chunk', () => {
  const answers = Array.from({ length: 200 }, (_, s) => s);
  const targets = answers.map((answer) => answer + 3);
  const evaluation = echo(answers, targets);
  expect(evaluation.loss).toBe(9);
  expect([...evaluation.outputs]).toEqual(answers);
});

test('cross-entropy is computed from z, so a saturated output still has a finite loss', () => {
  const { loss, outputs } = echo([800, -800], [0, 1], { loss: 'bce', outputActivation: 'sigmoid' });
  expect(loss).toBe(800);
  expect(outputs[0]).toBe(1);
});

/** A network without a hidden layer whose outputs' z are its inputs. */
function echoOfAll(
  inputs: readonly (readonly number[])[],
  targets: readonly (readonly number[])[],
  change: Partial<Config>,
) {
  const count = targets[0]?.length ?? 0;
  const features = (['x1', 'x2', 'x1sq', 'x2sq'] as const).slice(0, count);
  const config: Config = {
    ...xorConfig,
    features,
    outputCount: count,
    hiddenSizes: [],
    outputActivation: 'linear',
    loss: 'mse',
    ...change,
  };
  const engine = createBatchEngine(config);
  features.forEach((_, k) => {
    engine.parameters[k * count + k] = 1;
  });
  const kind = change.loss === 'ce' ? 'largest' : 'sides';
  return evaluate(engine, columnsOf(samplesFrom(inputs, targets), [count, count]), config.loss, { kind, middle: 0.5 });
}

test('several outputs, by hand: losses over points and outputs, and R² about each output’s own mean', () => {
  // Errors 1, 0 and −1, 2: squares 6, of four numbers. Means of the targets 2 and 1, spread 2 + 2.
  const answers = [
    [2, 0],
    [2, 4],
  ];
  const targets = [
    [1, 0],
    [3, 2],
  ];
  expect(echoOfAll(answers, targets, { loss: 'half-sse' }).loss).toBe(3);
  expect(echoOfAll(answers, targets, { loss: 'mse' }).loss).toBe(1.5);
  expect(echoOfAll(answers, targets, { loss: 'half-mse' }).loss).toBe(0.75);
  const evaluation = echoOfAll(answers, targets, {});
  expect(evaluation.rootMeanSquaredError).toBe(Math.sqrt(1.5));
  expect(evaluation.rSquared).toBe(1 - 6 / 4);
  expect([...evaluation.outputs]).toEqual([2, 0, 2, 4]);
});

test('softmax and its cross-entropy, by hand; the largest output is the answer', () => {
  const evaluation = echoOfAll(
    [
      [Math.log(1), Math.log(2), Math.log(5)],
      [Math.log(5), Math.log(2), Math.log(1)],
    ],
    [
      [0, 0, 1],
      [0, 1, 0],
    ],
    { loss: 'ce', outputActivation: 'softmax' },
  );
  [1 / 8, 2 / 8, 5 / 8, 5 / 8, 2 / 8, 1 / 8].forEach((share, k) => {
    expect(evaluation.outputs[k]).toBeCloseTo(share, 15);
  });
  expect(evaluation.loss).toBeCloseTo(-(Math.log(5 / 8) + Math.log(2 / 8)) / 2, 15);
  expect(evaluation.correct).toBe(1);
});

test('where targets are no classes, a point is right if every output is on its target’s side', () => {
  const targets = [
    [0.01, 0.99],
    [0.9, 0.8],
  ];
  expect(
    echoOfAll(
      [
        [0.4, 0.6],
        [0.6, 0.4],
      ],
      targets,
      {},
    ).correct,
  ).toBe(1);
});
