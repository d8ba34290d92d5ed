import { describe, expect, test } from 'vitest';
import { readFixture } from '../fixtures/readFixture.ts';
import { xorConfig } from '../fixtures/xorConfig.ts';
import { exp } from '../numerics/exponential.ts';
import { architectureOf, type Config, type InitializationName } from '../run/runSpec.ts';
import { initializeNetwork } from './initializeNetwork.ts';
import { biasIndex, weightIndex } from './network.ts';

interface Distribution {
  readonly distribution: 'normal' | 'uniform';
  readonly bound?: number;
  readonly std: number;
}

interface InitializerFixture {
  readonly sample_tests: {
    readonly samples: number;
    readonly abs_mean_at_most_times_std: number;
    readonly relative_std_error_at_most_normal: number;
    readonly relative_std_error_at_most_uniform: number;
    readonly kolmogorov_smirnov_distance_at_most: number;
  };
  readonly table: readonly ({ readonly fan_in: number; readonly fan_out: number } & Readonly<
    Record<'standard_normal' | 'xavier_uniform' | 'he_normal', Distribution>
  >)[];
}

const { sample_tests: limits, table } = readFixture<InitializerFixture>('init/initializers.json');

/** Weights and biases of one layer with these fans, drawn with the seeds 0, 1, 2, … until there are enough. */
function pooled(initialization: InitializationName, fanIn: number, fanOut: number) {
  const config: Config = { ...xorConfig, initialization, hiddenSizes: [fanIn, fanOut] };
  const { sizes } = architectureOf(config);
  const weights: number[] = [];
  const biases: number[] = [];
  for (let seed = 0; weights.length < limits.samples; seed++) {
    const drawn = initializeNetwork({ ...config, seed });
    weights.push(...drawn.slice(weightIndex(sizes, 1, 0, 0), biasIndex(sizes, 1, 0)));
    biases.push(...drawn.slice(biasIndex(sizes, 1, 0), biasIndex(sizes, 1, fanOut)));
  }
  return { weights: weights.slice(0, limits.samples), biases };
}

/** Cumulative distribution: the share that lies below x. */
function shareBelow(x: number, { distribution, bound = Number.NaN, std }: Distribution): number {
  if (distribution === 'uniform') return Math.min(1, Math.max(0, (x + bound) / (2 * bound)));
  return normalShareBelow(x / std);
}

/** Φ(x) = ½ + φ(x)·(x + x³/3 + x⁵/15 + …). */
function normalShareBelow(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 3; Math.abs(term) > 1e-17; n += 2) {
    term *= (x * x) / n;
    sum += term;
  }
  return 0.5 + (sum * exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
}

/** Kolmogorov-Smirnov distance: the largest difference between cumulative shares of sample and distribution. */
function distance(sample: readonly number[], from: Distribution): number {
  const count = sample.length;
  return sample
    .toSorted((a, b) => a - b)
    .reduce((largest, value, k) => {
      const share = shareBelow(value, from);
      return Math.max(largest, share - k / count, (k + 1) / count - share);
    }, 0);
}

function expectDrawnFrom(sample: readonly number[], from: Distribution): void {
  const mean = sample.reduce((sum, value) => sum + value, 0) / sample.length;
  const deviation = Math.sqrt(sample.reduce((sum, value) => sum + (value - mean) ** 2, 0) / sample.length);
  expect(Math.abs(mean)).toBeLessThanOrEqual(limits.abs_mean_at_most_times_std * from.std);
  expect(Math.abs(deviation / from.std - 1)).toBeLessThanOrEqual(
    from.distribution === 'normal'
      ? limits.relative_std_error_at_most_normal
      : limits.relative_std_error_at_most_uniform,
  );
  if (from.distribution === 'uniform')
    for (const value of sample) expect(Math.abs(value)).toBeLessThanOrEqual(from.bound ?? Number.NaN);
  expect(distance(sample, from)).toBeLessThanOrEqual(limits.kolmogorov_smirnov_distance_at_most);
}

describe.each(table)('between $fan_in and $fan_out units', ({ fan_in: fanIn, fan_out: fanOut, ...expected }) => {
  test('randn is normal with standard deviation 1', () => {
    expectDrawnFrom(pooled('randn', fanIn, fanOut).weights, expected.standard_normal);
  });

  test('xavier is uniform within its bound, with biases 0', () => {
    const { weights, biases } = pooled('xavier', fanIn, fanOut);
    expectDrawnFrom(weights, expected.xavier_uniform);
    expect(new Set(biases)).toEqual(new Set([0]));
  });

  test('he is normal with its own standard deviation, with biases 0', () => {
    const { weights, biases } = pooled('he', fanIn, fanOut);
    expectDrawnFrom(weights, expected.he_normal);
    expect(new Set(biases)).toEqual(new Set([0]));
  });
});

test('uniform is uniform over −1 … 1, with biases 0; zeros is 0 throughout', () => {
  const { weights, biases } = pooled('uniform', 4, 4);
  expectDrawnFrom(weights, { distribution: 'uniform', bound: 1, std: Math.sqrt(1 / 3) });
  expect(new Set(biases)).toEqual(new Set([0]));
  const zeros = pooled('zeros', 4, 4);
  expect(new Set([...zeros.weights, ...zeros.biases])).toEqual(new Set([0]));
});

test('the test itself tells a wrong distribution from the right one', () => {
  const { weights } = pooled('he', 2, 3);
  expect(() => expectDrawnFrom(weights, { distribution: 'normal', std: 1.05 })).toThrow();
  expect(() => expectDrawnFrom(weights, { distribution: 'uniform', bound: Math.sqrt(3), std: 1 })).toThrow();
});
