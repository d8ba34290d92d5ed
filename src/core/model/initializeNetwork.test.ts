import { describe, expect, test } from 'vitest';
import { featureNames } from '../data/features.ts';
import { ulpsBetween } from '../fixtures/compareBits.ts';
import { fixturesIn, readFixture } from '../fixtures/readFixture.ts';
import { xorConfig } from '../fixtures/xorConfig.ts';
import { architectureOf, type Config } from '../run/runSpec.ts';
import { type InitializationName, initializationNames, initializations } from './initializations.ts';
import { initializeNetwork } from './initializeNetwork.ts';
import { networkFrom } from './network.ts';

function configWith(sizes: readonly number[], change: Partial<Config>): Config {
  return { ...xorConfig, features: featureNames.slice(0, sizes[0]), hiddenSizes: sizes.slice(1, -1), ...change };
}

function expectWithinFourUlps(actual: ArrayLike<number>, expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, i) => {
    expect(ulpsBetween(actual[i] ?? Number.NaN, value), `parameter ${i}`).toBeLessThanOrEqual(4);
  });
}

interface TutorialRun {
  readonly seed: number;
  readonly layers: readonly number[];
  readonly initial: {
    readonly hidden_weights: readonly (readonly number[])[];
    readonly hidden_bias: readonly number[];
    readonly output_weights: readonly (readonly number[])[];
    readonly output_bias: readonly number[];
  };
}

const paths = fixturesIn('tutorial');

test('there are 54 tutorial runs to compare with', () => {
  expect(paths).toHaveLength(54);
});

test.each(paths)('the initial weights of %s are those that NumPy drew', (path) => {
  const { seed, layers, initial } = readFixture<TutorialRun>(path);
  expectWithinFourUlps(initializeNetwork(configWith(layers, { seed })), [
    ...initial.hidden_weights.flat(),
    ...initial.hidden_bias,
    ...initial.output_weights.flat(),
    ...initial.output_bias,
  ]);
});

interface KnownParameters {
  readonly initialization: InitializationName;
  readonly sizes: readonly number[];
  readonly seed: number;
  readonly parameters: readonly number[];
}

const { cases } = readFixture<{ readonly cases: readonly KnownParameters[] }>('initial_parameters.json');

test('there are reference parameters for every initialization', () => {
  expect(new Set(cases.map(({ initialization }) => initialization))).toEqual(new Set(initializationNames));
});

test.each(cases)(
  '$initialization with seed $seed draws for $sizes what NumPy draws',
  ({ initialization, sizes, seed, parameters }) => {
    const drawn = initializeNetwork(configWith(sizes, { initialization, seed }));
    if (initialization === 'randn' || initialization === 'he') expectWithinFourUlps(drawn, parameters);
    else expect([...drawn]).toEqual(parameters);
  },
);

describe('explicit initial parameters', () => {
  const thirteen = Array.from({ length: 13 }, (_, p) => p / 10 - 0.5);

  test('are used as they stand, whatever the seed and the initializer are', () => {
    for (const initialization of ['randn', 'zeros'] as const)
      for (const seed of [0, 1])
        expect(initializeNetwork({ ...xorConfig, initialization, seed, initialParameters: thirteen })).toEqual(
          Float64Array.from(thirteen),
        );
  });

  test('are copied: training does not write into the config', () => {
    initializeNetwork({ ...xorConfig, initialParameters: thirteen }).fill(7);
    expect(thirteen[0]).toBe(-0.5);
  });
});

test('read as layers, the weights come before the biases, row by row', () => {
  const config: Config = { ...xorConfig, seed: 42 };
  const [hidden] = networkFrom(architectureOf(config), initializeNetwork(config)).layers;
  expect(hidden?.weights[0]?.[1]).toBeCloseTo(-0.1383, 4);
  expect(hidden?.weights[1]?.[0]).toBeCloseTo(1.523, 4);
  expect(hidden?.biases[0]).toBeCloseTo(1.5792, 4);
});

test('the same seed gives the same weights, another seed other ones', () => {
  for (const initialization of initializationNames.filter((name) => initializations[name].weights !== null)) {
    const drawn = (seed: number) => initializeNetwork({ ...xorConfig, initialization, seed });
    expect(drawn(7)).toEqual(drawn(7));
    expect(drawn(7)).not.toEqual(drawn(8));
  }
});

test('data, activation, loss, optimizer and rate have no part in the weights', () => {
  const changed: Partial<Config> = {
    dataSet: 'moons',
    dataSeed: 9,
    noise: 30,
    activation: 'tanh',
    outputActivation: 'tanh',
    loss: 'mse',
    optimizer: 'adam',
    learningRate: 0.001,
    orderSeed: 4,
  };
  expect(initializeNetwork({ ...xorConfig, ...changed })).toEqual(initializeNetwork(xorConfig));
});
