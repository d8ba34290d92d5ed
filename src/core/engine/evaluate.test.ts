import { expect, test } from 'vitest';
import { columnsOf } from '../data/batches.ts';
import { samplesFrom } from '../fixtures/samplesFrom.ts';
import { xorConfig } from '../fixtures/xorConfig.ts';
import { lossNames } from '../model/losses.ts';
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
  return evaluate(engine, columnsOf(samples, 2), config.loss, middle);
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
  for (const loss of lossNames)
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
