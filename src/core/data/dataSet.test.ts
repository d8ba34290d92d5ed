import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFixture } from '../fixtures/readFixture.ts';
import { xorConfig } from '../fixtures/xorConfig.ts';
import { runTo } from '../run/run.ts';
import type { Config, FeatureName } from '../run/runSpec.ts';
import { dataSetOf, type Sample } from './dataSet.ts';
import { type Cloud, type DataSetOf, dataSets, dataSetsOf } from './dataSets.ts';

const config: Config = { ...xorConfig, trainingShare: 50 };

const clouds = dataSetsOf('cloud');

/** All points in the order in which they are drawn. */
function pointsOf(settings: Partial<Config>): readonly Sample[] {
  const { training, test: held } = dataSetOf({ ...config, ...settings });
  return [...training, ...held];
}

function samplesOf(given: Config) {
  const { training, test: held } = dataSetOf(given);
  return { training, held };
}

describe('truth tables', () => {
  const answers: Readonly<Record<DataSetOf<'truthTable'>, readonly number[]>> = {
    xor: [0, 1, 1, 0],
    and: [0, 0, 0, 1],
    or: [0, 1, 1, 1],
    xnor: [1, 0, 0, 1],
    nand: [1, 1, 1, 0],
  };

  test.each(dataSetsOf('truthTable'))('%s has the rows 00, 01, 10, 11 and its answers', (dataSet) => {
    const { training, test: held, plane } = dataSetOf({ ...config, dataSet });
    expect(training.map(({ inputs }) => inputs)).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ]);
    expect(training.map(({ target }) => target)).toEqual(answers[dataSet]);
    expect(held).toEqual([]);
    expect(plane).toEqual({ x1: { min: -0.5, max: 1.5 }, x2: { min: -0.5, max: 1.5 } });
  });

  test('number of points, noise, share and data seed change nothing', () => {
    const changed = { ...config, pointCount: 37, noise: 50, trainingShare: 10, dataSeed: 9 };
    expect(samplesOf(changed)).toEqual(samplesOf(config));
  });
});

interface ReferenceSurface {
  readonly name: DataSetOf<'surface'>;
  readonly n: number;
  readonly noise: number;
  readonly dataseed: number;
  readonly points: readonly (readonly number[])[];
  readonly targets: readonly number[];
}

const { surfaces } = readFixture<{ readonly surfaces: readonly ReferenceSurface[] }>('surfaces.json');

test('there are reference points for every regression', () => {
  expect(new Set(surfaces.map(({ name }) => name))).toEqual(new Set(dataSetsOf('surface')));
});

test.each(surfaces)(
  'the regression $name at noise $noise with data seed $dataseed has the points and targets that NumPy gives',
  ({ name, n, noise, dataseed, points, targets }) => {
    const samples = pointsOf({ dataSet: name, pointCount: n, noise, dataSeed: dataseed });
    expect(samples).toHaveLength(n);
    const first = samples.slice(0, points.length);
    expect(first.map(({ point }) => point)).toEqual(points);
    first.forEach(({ target }, i) => {
      expect(Math.abs(target - (targets[i] ?? Number.NaN))).toBeLessThan(1e-15);
    });
    const { task, range, scaling } = dataSetOf({ ...config, dataSet: name });
    expect({ task, range, scaling }).toEqual({
      task: 'regression',
      range: { low: -1, middle: 0, high: 1 },
      scaling: null,
    });
  },
);

interface ReferenceCloud {
  readonly name: DataSetOf<'cloud'>;
  readonly n: number;
  readonly noise: number;
  readonly dataseed: number;
  readonly points: readonly (readonly number[])[];
  readonly targets: readonly number[];
  readonly class_1_of_all: number;
}

const references = readFixture<{ readonly clouds: readonly ReferenceCloud[] }>('clouds.json').clouds;

test.each(references)('$name at noise $noise with data seed $dataseed has the points that NumPy gives', (reference) => {
  const { name, n, noise, dataseed, points, targets } = reference;
  const samples = pointsOf({ dataSet: name, pointCount: n, noise, dataSeed: dataseed });
  expect(samples).toHaveLength(n);
  const first = samples.slice(0, points.length);
  expect(first.map(({ inputs }) => inputs)).toEqual(points);
  expect(first.map(({ target }) => target)).toEqual(targets);
  expect(samples.filter(({ target }) => target === 1)).toHaveLength(reference.class_1_of_all);
});

test('there are reference points for every cloud', () => {
  expect(new Set(references.map(({ name }) => name))).toEqual(new Set(clouds));
});

describe.each(dataSetsOf('cloud', 'surface'))('the data set %s', (dataSet) => {
  const dataSeed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

  test('keeps its points when more are asked for', () => {
    fc.assert(
      fc.property(
        dataSeed,
        fc.integer({ min: 10, max: 100 }),
        fc.integer({ min: 0, max: 50 }),
        (seed, count, noise) => {
          const few = pointsOf({ dataSet, dataSeed: seed, noise, pointCount: count });
          const many = pointsOf({ dataSet, dataSeed: seed, noise, pointCount: count + 50 });
          expect(many.slice(0, count)).toEqual(few);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('keeps its points when they are divided otherwise', () => {
    const shares = [10, 33, 50, 100].map((trainingShare) => pointsOf({ dataSet, trainingShare }));
    for (const points of shares) expect(points).toEqual(shares[0]);
  });

  test('moves each point along its own direction as the noise grows, twice as far at twice the noise', () => {
    const clean = pointsOf({ dataSet, noise: 0 });
    const some = pointsOf({ dataSet, noise: 20 });
    const much = pointsOf({ dataSet, noise: 40 });
    clean.forEach((sample, i) => {
      expect(some[i]?.target).toBe(sample.target);
      expect(much[i]?.target).toBe(sample.target);
      for (const axis of [0, 1]) {
        const start = sample.inputs[axis] ?? Number.NaN;
        const near = (some[i]?.inputs[axis] ?? Number.NaN) - start;
        const far = (much[i]?.inputs[axis] ?? Number.NaN) - start;
        // Three coordinates rounded to four decimals each.
        expect(Math.abs(far - 2 * near)).toBeLessThan(2.001e-4);
      }
    });
    expect(much).not.toEqual(clean);
  });

  test('has coordinates with four decimals', () => {
    for (const { inputs } of pointsOf({ dataSet, noise: 17 }))
      for (const coordinate of inputs) expect(Number(coordinate.toFixed(4))).toBe(coordinate);
  });

  test('depends on the data seed alone, not on the settings of the network or of its training', () => {
    const original = pointsOf({ dataSet });
    const others: Partial<Config> = {
      seed: 99,
      orderSeed: 99,
      activation: 'relu',
      hiddenSizes: [5, 5],
      learningRate: 0.01,
      batchSize: 3,
      optimizer: 'adam',
      regularization: 'l2',
    };
    expect(pointsOf({ dataSet, ...others })).toEqual(original);
    expect(pointsOf({ dataSet, dataSeed: 1 })).not.toEqual(original);
  });

  test('gives the network the chosen features, in their order, of the same points', () => {
    const plain = pointsOf({ dataSet });
    const features: readonly FeatureName[] = ['x1x2', 'sinx2', 'x2', 'x1sq', 'sinx1', 'x2sq', 'x1'];
    pointsOf({ dataSet, features }).forEach(({ point, target, inputs }, i) => {
      expect(point).toEqual(plain[i]?.inputs);
      expect(target).toBe(plain[i]?.target);
      const [x1, x2] = point;
      const [product, sine2, second, square1, sine1, square2, first] = inputs;
      expect([product, second, square1, square2, first]).toEqual([x1 * x2, x2, x1 * x1, x2 * x2, x1]);
      expect(sine1).toBeCloseTo(Math.sin(Math.PI * x1), 15);
      expect(sine2).toBeCloseTo(Math.sin(Math.PI * x2), 15);
    });
  });

  test('without noise lies inside the drawn plane', () => {
    const { plane } = dataSetOf({ ...config, dataSet });
    expect(plane).toEqual({ x1: { min: -1.2, max: 1.2 }, x2: { min: -1.2, max: 1.2 } });
    for (const { point } of pointsOf({ dataSet, pointCount: 1000 }))
      for (const coordinate of point) expect(Math.abs(coordinate)).toBeLessThan(1.2);
  });
});

test.each(clouds)('in %s classes take turns, 1 first, unless it states that its places decide', (dataSet) => {
  const targets = pointsOf({ dataSet, noise: 50 }).map(({ target }) => target);
  const turns = targets.map((_, i) => (i % 2 === 0 ? 1 : 0));
  const { alternates } = dataSets[dataSet] as Cloud;
  expect(targets.join() === turns.join()).toBe(alternates);
  expect(new Set(targets)).toEqual(new Set([0, 1]));
});

test('in the XOR cloud the signs make the class, and a strip along the axes stays free', () => {
  for (const { inputs, target } of pointsOf({ dataSet: 'xor-cloud', pointCount: 1000 })) {
    const [x1 = 0, x2 = 0] = inputs;
    expect(target).toBe(x1 * x2 < 0 ? 1 : 0);
    expect(Math.min(Math.abs(x1), Math.abs(x2))).toBeGreaterThanOrEqual(0.06);
  }
});

test.each(dataSetsOf('truthTable', 'cloud'))(
  '%s needs hidden neurons exactly if no straight line divides it',
  (dataSet) => {
    const line: Config = { ...config, dataSet, hiddenSizes: [], loss: 'bce', batchSize: 'full', learningRate: 2 };
    const { correct, count } = runTo({ config: line, interventions: [] }, 500).training;
    expect(correct < 0.97 * count).toBe(dataSets[dataSet].hiddenNeurons > 0);
  },
);

test('in the sine the side of the wave makes the class, and a strip along it stays free', () => {
  const distances = pointsOf({ dataSet: 'sine', pointCount: 1000 }).map(({ point: [x1, x2], target }) => {
    const distance = x2 - 0.8 * Math.sin(Math.PI * x1);
    expect(target).toBe(distance > 0 ? 1 : 0);
    return Math.abs(distance);
  });
  // Coordinates are rounded to four decimals, and the wave is at most 0.8·π steep.
  expect(Math.min(...distances)).toBeGreaterThan(0.06 - 0.00018);
  expect(Math.min(...distances)).toBeLessThan(0.061);
});

test('in the checkers the corners and the middle are class 1', () => {
  const edges = [-1, -1 / 3, 1 / 3, 1];
  const between = (x: number) => edges.findIndex((edge, k) => x >= edge && x < (edges[k + 1] ?? edge));
  const upper = new Set(['00', '02', '11', '20', '22']);
  for (const { point, target } of pointsOf({ dataSet: 'checkers', pointCount: 1000 })) {
    // A point rounded onto an edge may belong to either side.
    if (point.some((x) => edges.some((edge) => Math.abs(x - edge) < 1e-4))) continue;
    expect(target).toBe(upper.has(point.map(between).join('')) ? 1 : 0);
  }
});

test('in the circle the inner points are class 1 and the outer ones class 0', () => {
  for (const { inputs, target } of pointsOf({ dataSet: 'circle' })) {
    const [x1 = 0, x2 = 0] = inputs;
    const radius = Math.sqrt(x1 * x1 + x2 * x2);
    if (target === 1) expect(radius).toBeLessThan(0.5001);
    else expect(radius).toBeGreaterThan(0.6999);
  }
});

test('the training set is the share of the points, rounded down, and at least one', () => {
  const trainingCount = (pointCount: number, trainingShare: number) =>
    dataSetOf({ ...config, dataSet: 'moons', pointCount, trainingShare }).training.length;
  expect(trainingCount(200, 50)).toBe(100);
  expect(trainingCount(15, 33)).toBe(4);
  expect(trainingCount(10, 10)).toBe(1);
  expect(trainingCount(10, 100)).toBe(10);
  expect(trainingCount(1, 10)).toBe(1);
});
