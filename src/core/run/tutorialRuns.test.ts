import { expect, test } from 'vitest';
import { dataSetOf } from '../data/dataSet.ts';
import { trainNetwork } from '../engine/trainNetwork.ts';
import { fixturesIn, readFixture } from '../fixtures/readFixture.ts';
import { xorConfig } from '../fixtures/xorConfig.ts';
import { networkFrom, parametersOf } from '../model/network.ts';
import { createRun, runTo } from './run.ts';
import { architectureOf, type Config, type DataSetName, type GradientRule } from './runSpec.ts';

interface Checkpoint {
  readonly epoch: number;
  readonly hidden_weights: number[][];
  readonly hidden_bias: number[];
  readonly output_weights: number[][];
  readonly output_bias: number[];
  readonly predictions: number[][];
  readonly loss: { readonly mse: number; readonly half_sse: number };
  readonly observed_drift: { readonly params: number };
}

interface TutorialFixture {
  readonly dataset: DataSetName;
  readonly seed: number;
  readonly learning_rate: number;
  readonly gradient_rule: GradientRule;
  readonly checkpoints: readonly Checkpoint[];
}

const always = () => true;

function configOf(fixture: TutorialFixture): Config {
  return {
    ...xorConfig,
    dataSet: fixture.dataset,
    gradientRule: fixture.gradient_rule,
    seed: fixture.seed,
    learningRate: fixture.learning_rate,
  };
}

function largestDifference(one: ArrayLike<number>, other: ArrayLike<number>): number {
  expect(one.length).toBe(other.length);
  return Array.from(one, (value, k) => Math.abs(value - (other[k] ?? Number.NaN))).reduce((a, b) => Math.max(a, b), 0);
}

const names = fixturesIn('tutorial');

test('all 54 runs of the published algorithm are here', () => {
  expect(names).toHaveLength(54);
});

test.each(names)('%s matches NumPy over 10,000 epochs', (name) => {
  const fixture = readFixture<TutorialFixture>(name);
  const run = createRun({ config: configOf(fixture), interventions: [] });
  for (const checkpoint of fixture.checkpoints) {
    run.trainTo(checkpoint.epoch, always);
    const snapshot = run.snapshot();
    const limit = Math.max(1e-12, 20 * checkpoint.observed_drift.params);
    const expected = [
      ...checkpoint.hidden_weights.flat(),
      ...checkpoint.hidden_bias,
      ...checkpoint.output_weights.flat(),
      ...checkpoint.output_bias,
    ];
    expect(largestDifference(snapshot.parameters, expected)).toBeLessThanOrEqual(limit);
    expect(largestDifference(snapshot.training.outputs, checkpoint.predictions.flat())).toBeLessThanOrEqual(limit);
    expect(Math.abs(snapshot.training.loss - checkpoint.loss.half_sse)).toBeLessThanOrEqual(limit);
  }
});

test.each(['exact', 'tutorial'] as const)(
  'the readable training loop gives the same bits as the engine (rule %s)',
  (rule) => {
    const config = {
      ...configOf({ dataset: 'xor', seed: 42, learning_rate: 0.5, gradient_rule: rule, checkpoints: [] }),
      hiddenSizes: [3, 2],
    };
    const start = runTo({ config, interventions: [] }, 0);
    const network = networkFrom(architectureOf(config), start.parameters);
    const { training } = dataSetOf(config);
    const trained = trainNetwork(network, training, config.learningRate, 200, config);
    expect(parametersOf(trained)).toEqual(runTo({ config, interventions: [] }, 200).parameters);
  },
);
