import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixturesIn, readFixture } from '../fixtures/readFixture.ts';
import { xorConfig } from '../fixtures/xorConfig.ts';
import { createRandomState } from '../numerics/randomState.ts';
import type { Config, OwnPoint } from '../run/runSpec.ts';
import { dataSetOf, trainingCountOf } from './dataSet.ts';
import { isRegression, ownPointOrder } from './ownPoints.ts';

function own(points: readonly OwnPoint[], change: Partial<Config> = {}): Config {
  return { ...xorConfig, dataSet: 'points', points, ...change };
}

const coordinate = fc.double({ min: -1e12, max: 1e12, noNaN: true });
const points = fc.array(fc.tuple(coordinate, coordinate, fc.constantFrom(0, 1)), { maxLength: 30 });

interface Cloud {
  readonly points: readonly (readonly [number, number])[];
  readonly labels: readonly number[];
}

test.each(fixturesIn('datasets'))('%s as own points: all are trained on, in the order given', (path) => {
  const { points: places, labels } = readFixture<Cloud>(path);
  const config = own(places.map(([x1, x2], i) => [x1, x2, labels[i] ?? Number.NaN]));
  const { training, test: held, task, range, scaling } = dataSetOf(config);
  expect(training.map(({ point }) => point)).toEqual(places);
  expect(training.map(({ inputs }) => inputs)).toEqual(places);
  expect(training.map(({ target }) => target)).toEqual(labels);
  expect(held).toEqual([]);
  expect({ task, range, scaling }).toEqual({
    task: 'classification',
    range: { low: 0, middle: 0.5, high: 1 },
    scaling: null,
  });
});

describe('with a share kept for testing', () => {
  const sorted: readonly OwnPoint[] = Array.from({ length: 10 }, (_, i) => [i, -i, i < 5 ? 0 : 1]);

  test('the points are shuffled as by NumPy’s RandomState(42).permutation(10), then split', () => {
    const { training, test: held } = dataSetOf(own(sorted, { trainingShare: 75, dataSeed: 42 }));
    const order = [...training, ...held].map(({ point }) => point[0]);
    expect(order).toEqual([8, 1, 5, 0, 7, 2, 9, 4, 3, 6]);
    expect(training).toHaveLength(7);
  });

  test('another share splits the same order elsewhere; another data seed gives another order', () => {
    const orderAt = (trainingShare: number, dataSeed: number) => {
      const { training, test: held } = dataSetOf(own(sorted, { trainingShare, dataSeed }));
      return [...training, ...held].map(({ point }) => point[0]);
    };
    expect(orderAt(10, 42)).toEqual(orderAt(99, 42));
    expect(orderAt(10, 43)).not.toEqual(orderAt(10, 42));
    expect(orderAt(50, 7)).toEqual([...createRandomState(7).permutation(10)]);
  });

  test('no point is lost or duplicated', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 10, max: 100 }), fc.nat(), (given, trainingShare, dataSeed) => {
        const config = own(given, { trainingShare, dataSeed });
        const { training, test: held } = dataSetOf(config);
        const all = [...training, ...held].map(({ point, target }): OwnPoint => [point[0], point[1], target]);
        expect(all).toHaveLength(given.length);
        expect(new Set(all.map(String))).toEqual(new Set(given.map(String)));
        expect(training).toHaveLength(trainingCountOf(config));
        expect(training.length > 0 || given.length === 0).toBe(true);
      }),
    );
  });
});

describe('regression', () => {
  test('any target other than 0 and 1 makes the points a regression', () => {
    expect(isRegression([], 1)).toBe(false);
    const withTargets = (targets: readonly number[]) => targets.map((target): OwnPoint => [5, 6, target]);
    expect(isRegression(withTargets([]), 1)).toBe(false);
    expect(isRegression(withTargets([0, 1, 1]), 1)).toBe(false);
    expect(isRegression(withTargets([0, 1, -1]), 1)).toBe(true);
    expect(isRegression(withTargets([0.5]), 1)).toBe(true);
  });

  test('its range is that of the targets', () => {
    const { task, range } = dataSetOf(own([-4, 10, 0].map((target, i): OwnPoint => [i, i, target])));
    expect(task).toBe('regression');
    expect(range).toEqual({ low: -4, middle: 3, high: 10 });
  });
});

describe('scaling', () => {
  const given: readonly OwnPoint[] = [
    [10, 7, 0],
    [30, 7, 1],
    [15, 7, 1],
  ];

  test('maps each training coordinate to −1 … 1, and a constant one to 0', () => {
    const { training, scaling, inputsOf } = dataSetOf(own(given, { scaling: 'minmax' }));
    expect(training.map(({ inputs }) => inputs)).toEqual([
      [-1, 0],
      [1, 0],
      [-0.5, 0],
    ]);
    expect(training.map(({ point }) => point)).toEqual(given.map(([x1, x2]) => [x1, x2]));
    expect(scaling).toMatchObject({ x1: { min: 10, max: 30 }, x2: { min: 7, max: 7 } });
    expect(inputsOf([40, 3])).toEqual([2, 0]);
  });

  test('uses the training points alone: a test point may lie beyond 1', () => {
    const rows: readonly OwnPoint[] = Array.from({ length: 10 }, (_, i) => [i, i, 0]);
    const scaled = (x: number) => (2 * (x - 1)) / 7 - 1;
    // By the permutation above, 8 1 5 are the training points.
    const { training, test: held } = dataSetOf(own(rows, { scaling: 'minmax', trainingShare: 30, dataSeed: 42 }));
    expect(training.map(({ inputs }) => inputs[0])).toEqual([8, 1, 5].map(scaled));
    expect(held.map(({ inputs }) => inputs[0])).toEqual([0, 7, 2, 9, 4, 3, 6].map(scaled));
  });

  test('comes before the features: x1² is the square of the scaled coordinate', () => {
    const { training } = dataSetOf(own(given, { scaling: 'minmax', features: ['x1sq', 'x1'] }));
    expect(training.map(({ inputs }) => inputs)).toEqual([
      [1, -1],
      [1, 1],
      [0.25, -0.5],
    ]);
  });

  test('keeps every training input within −1 … 1, whatever the points', () => {
    fc.assert(
      fc.property(points, (drawn) => {
        for (const { inputs } of dataSetOf(own(drawn, { scaling: 'minmax' })).training)
          for (const input of inputs) expect(Math.abs(input)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the drawn plane', () => {
  test('is the extent of all points plus 15 % on each side, in data units', () => {
    const rows: readonly OwnPoint[] = [
      [0, 100, 0],
      [10, 300, 1],
      [5, 200, 1],
    ];
    for (const scaling of ['none', 'minmax'] as const)
      expect(dataSetOf(own(rows, { scaling })).plane).toEqual({
        x1: { min: -1.5, max: 11.5 },
        x2: { min: 70, max: 330 },
      });
  });

  test('has a size even if all points lie on one line, or if there are none', () => {
    fc.assert(
      fc.property(fc.oneof(points, fc.tuple(fc.tuple(coordinate, coordinate, fc.constant(0)))), (drawn) => {
        const { x1, x2 } = dataSetOf(own(drawn)).plane;
        expect(x1.max).toBeGreaterThan(x1.min);
        expect(x2.max).toBeGreaterThan(x2.min);
        for (const [a, b] of drawn) {
          expect(a > x1.min && a < x1.max).toBe(true);
          expect(b > x2.min && b < x2.max).toBe(true);
        }
      }),
    );
  });
});

test.each([
  [0, Number.MIN_VALUE],
  [1e12, 1e12 + 1 / 8192],
  [-1e12 - 1 / 8192, -1e12],
])('points at %f and %f, closer than a share of their distance can tell, lie within the plane', (low, high) => {
  const { x1 } = dataSetOf(
    own([
      [low, 0, 0],
      [high, 0, 1],
    ]),
  ).plane;
  expect(x1.min).toBeLessThan(low);
  expect(x1.max).toBeGreaterThan(high);
});

test('ten thousand points keep their order', () => {
  const many: readonly OwnPoint[] = Array.from({ length: 10_000 }, (_, i) => [i, i % 7, i % 2]);
  const { training } = dataSetOf(own(many, { trainingShare: 100 }));
  expect(training.map(({ point }) => point[0])).toEqual(many.map(([x1]) => x1));
});

test('every sample of own data is found among the points that it was made of', () => {
  const someConfig = fc.record({
    count: fc.integer({ min: 0, max: 40 }),
    trainingShare: fc.integer({ min: 10, max: 100 }),
    dataSeed: fc.nat(),
  });
  fc.assert(
    fc.property(someConfig, ({ count, trainingShare, dataSeed }) => {
      const listed = Array.from({ length: count }, (_, i) => [i, -i, i % 2] as const);
      const config = own(listed, { trainingShare, dataSeed });
      const { training, test: held } = dataSetOf(config);
      const samples = [...training, ...held].map(({ point, target }) => [...point, target]);
      expect(ownPointOrder(config).map((index) => listed[index])).toEqual(samples);
    }),
  );
});
