import { describe, expect, test } from 'vitest';
import { columnsOf } from '../data/batches.ts';
import { createBatchEngine } from '../engine/batchEngine.ts';
import { evaluate } from '../engine/evaluate.ts';
import { expectClose } from '../fixtures/expectClose.ts';
import { fixturesIn, readFixture } from '../fixtures/readFixture.ts';
import { samplesFrom } from '../fixtures/samplesFrom.ts';
import { xorConfig } from '../fixtures/xorConfig.ts';
import type { Config, SettingsInEffect } from '../run/runSpec.ts';
import { trainingOf } from '../run/runTraining.ts';
import { type OptimizerName, optimizerNames } from './optimizers.ts';

interface OptimizerFixture {
  readonly optimizer: OptimizerName;
  readonly hyperparameters: {
    readonly lr: number;
    readonly momentum?: number;
    readonly alpha?: number;
    readonly betas?: readonly [number, number];
    readonly eps?: number;
    readonly weight_decay?: number;
  };
  readonly loss: string;
  readonly inputs: number[][];
  readonly targets: number[][];
  readonly trajectory: readonly { readonly loss: number; readonly parameters: number[][] }[];
}

const paths = fixturesIn('optimizers');

test('there is a reference run by torch.optim of every optimizer with each of two losses', () => {
  const known = paths.map((path) => readFixture<OptimizerFixture>(path));
  expect(known).toHaveLength(2 * optimizerNames.length);
  for (const loss of ['half_sse', 'mse'])
    expect(new Set(known.filter((run) => run.loss === loss).map(({ optimizer }) => optimizer))).toEqual(
      new Set(optimizerNames),
    );
});

test.each(paths)('50 updates of %s match torch.optim', (path) => {
  const { optimizer, hyperparameters, loss, inputs, targets, trajectory } = readFixture<OptimizerFixture>(path);
  const config: Config = {
    ...xorConfig,
    optimizer,
    learningRate: hyperparameters.lr,
    momentum: hyperparameters.momentum ?? Number.NaN,
    rho: hyperparameters.alpha ?? Number.NaN,
    beta1: hyperparameters.betas?.[0] ?? Number.NaN,
    beta2: hyperparameters.betas?.[1] ?? Number.NaN,
    epsilon: hyperparameters.eps ?? Number.NaN,
    weightDecay: hyperparameters.weight_decay ?? Number.NaN,
    loss: loss === 'mse' ? 'mse' : 'half-sse',
  };
  const columns = columnsOf(samplesFrom(inputs, targets.flat()), [2, 1]);
  const engine = createBatchEngine(config);
  engine.parameters.set(trajectory[0]?.parameters.flat() ?? []);
  expect(trajectory).toHaveLength(51);
  for (const known of trajectory) {
    expectClose([evaluate(engine, columns, config.loss, { kind: 'sides', middle: 0.5 }).loss], [known.loss]);
    expectClose(engine.parameters, known.parameters.flat());
    engine.update(columns, 0, 4, config);
  }
});

/** One weight and one bias after updates by these gradients, from 1 and with a learning rate of 0.1. */
function updatedBy(change: Partial<Config>, gradients: readonly (readonly [number, number])[]): Float64Array {
  const config: Config = { ...xorConfig, learningRate: 0.1, ...change };
  const optimizer = trainingOf(config).optimizer(Uint8Array.of(1, 0));
  const parameters = Float64Array.of(1, 1);
  const state = new Float64Array(optimizer.stateSize);
  for (const gradient of gradients) optimizer.update(parameters, Float64Array.from(gradient), state, config);
  return parameters;
}

describe('by hand', () => {
  test('gradient descent moves by −η·g', () => {
    expectClose(updatedBy({}, [[2, -3]]), [0.8, 1.3]);
  });

  test('momentum keeps nine tenths of its speed: after gradients 1 and 0 it has gone 0.1, then 0.09', () => {
    const change: Partial<Config> = { optimizer: 'momentum', momentum: 0.9 };
    expectClose(updatedBy(change, [[1, 0]]), [0.9, 1]);
    const gradients = [1, 0].map((g) => [g, 0] as const);
    expectClose(updatedBy(change, gradients), [0.81, 1]);
  });

  test('adam’s first step has the length of the learning rate, however small the gradient', () => {
    expectClose(updatedBy({ optimizer: 'adam', epsilon: 1e-300 }, [[1e-9, -1e9]]), [0.9, 1.1], 1e-15);
  });

  test('adamw shrinks biases too: 1 − 0.1·0.5 of them is left without a gradient', () => {
    expectClose(updatedBy({ optimizer: 'adamw', weightDecay: 0.5 }, [[0, 0]]), [0.95, 0.95], 1e-15);
  });

  test('a penalty pulls weights, not biases: L1 by its rate, L2 by its rate times the weight', () => {
    expectClose(updatedBy({ regularization: 'l1', regularizationRate: 0.5 }, [[0, 0]]), [0.95, 1], 1e-15);
    expectClose(updatedBy({ regularization: 'l2', regularizationRate: 2 }, [[0, 0]]), [0.8, 1], 1e-15);
    expectClose(updatedBy({ regularization: 'none', regularizationRate: 2 }, [[0, 0]]), [1, 1], 0);
  });
});

test.each(optimizerNames)('%s uses the settings in effect, and a rate of 0 moves nothing', (optimizer) => {
  const config: Config = { ...xorConfig, optimizer, learningRate: 5 };
  const { update, stateSize } = trainingOf(config).optimizer(Uint8Array.of(1, 0));
  const parameters = Float64Array.of(0.5, -0.5);
  const inEffect: SettingsInEffect = { learningRate: 0, regularization: 'l2', regularizationRate: 1 };
  update(parameters, Float64Array.of(1, 1), new Float64Array(stateSize), inEffect);
  expect(parameters).toEqual(Float64Array.of(0.5, -0.5));
});

test('adam’s corrections still hold after a million updates', () => {
  const { update, stateSize } = trainingOf({ ...xorConfig, optimizer: 'adam' }).optimizer(Uint8Array.of(1));
  const state = new Float64Array(stateSize);
  const parameters = Float64Array.of(0);
  for (let t = 0; t < 1_000_000; t++) update(parameters, Float64Array.of(1), state, { ...xorConfig, learningRate: 1 });
  // With a constant gradient of 1, the corrected m and √s are 1 and every step is learning rate / (1 + ε). The sum of a million
  // steps is exact to a million half units in its last place.
  expect(Math.abs((parameters[0] ?? Number.NaN) + 1e6 / (1 + 1e-8))).toBeLessThan(1e-4);
});
