import { expect, test } from 'vitest';
import { columnsOf } from '../data/batches.ts';
import { createBatchEngine } from '../engine/batchEngine.ts';
import { samplesFrom } from '../fixtures/samplesFrom.ts';
import { xorConfig } from '../fixtures/xorConfig.ts';
import type { Config } from '../run/runSpec.ts';
import { createRoundingBound } from './roundingBound.ts';

const UNIT = 2 ** -53;
const one = (value: number) => Float64Array.of(value);

/** The bound of one sample, x = (1, 4) with target 1, for weights 2 and −3 and the bias 5: z = 2 − 12 + 5 = −5. */
function boundOf(change: Partial<Config>) {
  const config: Config = { ...xorConfig, hiddenSizes: [], ...change };
  const engine = createBatchEngine(config);
  engine.parameters.set([2, -3, 5]);
  engine.forward(columnsOf(samplesFrom([[1, 4]], [1]), [2, 1]), 0, 1);
  const bound = createRoundingBound(engine, config, 1);
  const errors = new Float64Array(2);
  bound.outputErrors(1, errors, 1);
  return { bound, error: errors[1] ?? Number.NaN, a: engine.outputs[0] ?? Number.NaN };
}

test('by hand, linear: |b| + Σ|w·a| = 19 in four operations, then four for a', () => {
  const { bound, error } = boundOf({ outputActivation: 'linear' });
  expect(error / UNIT).toBeCloseTo(4 * 19 + 4 * 5, 9);
  // ½(−5 − 1)² = 18, and ∂L/∂a = −6.
  expect(bound.lossError(one(-5), one(-5), one(1), error) / UNIT).toBeCloseTo(6 * 96 + 4 * 18, 9);
});

test('by hand, sigmoid and cross-entropy: the error of z counts, and of the terms that the loss subtracts', () => {
  const { bound, error, a } = boundOf({ outputActivation: 'sigmoid', loss: 'bce' });
  expect(error / UNIT).toBeCloseTo(4 * 19, 9);
  const sigmoid = 1 / (1 + Math.exp(5));
  expect(a).toBeCloseTo(sigmoid, 15);
  const loss = -Math.log(sigmoid);
  expect(bound.lossError(one(-5), one(a), one(1), error) / UNIT).toBeCloseTo(
    (1 - sigmoid) * 76 + 4 * (loss + 5 * 2),
    6,
  );
});

test('an error of the output counts even where the output is exact, by its square', () => {
  const { bound } = boundOf({ outputActivation: 'linear' });
  expect(bound.lossError(one(1), one(1), one(1), 1e-3)).toBeCloseTo(1e-6 / 2, 15);
});
