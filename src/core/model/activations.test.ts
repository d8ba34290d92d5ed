import { describe, expect, test } from 'vitest';
import { activationRows } from '../engine/activationRows.ts';
import { readFixture } from '../fixtures/readFixture.ts';
import {
  type ActivationName,
  activationFunctions,
  activationNames,
  sigmoid,
  sigmoidDerivative,
  softplus,
} from './activations.ts';

type ValueAndSlope = readonly [number, number];

interface ReferencePoint {
  readonly z: number;
  readonly known: ValueAndSlope;
}

/** The fixture of 80-digit arithmetic for each function: the file, and the function's name in it. */
const references: Readonly<Record<ActivationName, readonly [file: string, name: string]>> = {
  sigmoid: ['activations', 'sigmoid'],
  tanh: ['activations', 'tanh'],
  relu: ['activations', 'relu'],
  leaky: ['activations', 'leaky_relu'],
  elu: ['elu', 'elu'],
  softplus: ['activations', 'softplus'],
  linear: ['activations', 'linear'],
};

function pointsOf(name: ActivationName): readonly ReferencePoint[] {
  const [file, key] = references[name];
  const { points } = readFixture<{ readonly points: readonly Readonly<Record<string, unknown>>[] }>(
    `functions/${file}.json`,
  );
  return points.map(({ z, [key]: known }) => ({ z, known }) as ReferencePoint);
}

/** Steps of 1/16 from −40 to 40, where small differences can measure every slope. */
const grid = Array.from({ length: 1281 }, (_, k) => (k - 640) / 16);

describe.each(activationNames)('the activation function %s', (name) => {
  const { value, slope, range, steepest, hasKink, dies, asOutput } = activationFunctions[name];
  const points = pointsOf(name);

  test('agrees with 80-digit arithmetic from −700 to 700', () => {
    for (const { z, known: expected } of points)
      expect(Math.abs(value(z) - expected[0]), `z = ${z}`).toBeLessThanOrEqual(1e-14 * Math.abs(expected[0]));
  });

  test('has the slope that 80-digit arithmetic gives', () => {
    for (const { z, known: expected } of points)
      expect(Math.abs(slope(value(z)) - expected[1]), `z = ${z}`).toBeLessThanOrEqual(1e-15);
  });

  test('never decreases', () => {
    const ordered = points.map(({ z }) => value(z));
    expect(ordered).toEqual(ordered.toSorted((a, b) => a - b));
  });

  test('has the slope that central differences give, away from its kink', () => {
    const h = 1e-5;
    for (const z of grid) {
      if (hasKink && z === 0) continue;
      const measured = (value(z + h) - value(z - h)) / (2 * h);
      // At 0 the derivative of the slope may jump, as elu's does.
      const allowed = z === 0 ? 2 * h : 1e-9 * (1 + Math.abs(z));
      expect(Math.abs(slope(value(z)) - measured), `z = ${z}`).toBeLessThan(allowed);
    }
  });

  test('has the range that it states, and comes as near to each end as doubles can', () => {
    for (const { z } of points) {
      expect(value(z)).toBeGreaterThanOrEqual(range.min);
      expect(value(z)).toBeLessThanOrEqual(range.max);
      // The overflow bound in `numberRange.ts` relies on this.
      expect(Math.abs(value(z))).toBeLessThanOrEqual(Math.abs(z) + 1);
    }
    if (Number.isFinite(range.min)) expect(value(-1e300) - range.min).toBeLessThan(1e-12);
    else expect(value(-1e300)).toBeLessThan(-1e297);
    if (Number.isFinite(range.max)) expect(range.max - value(1e300)).toBeLessThan(1e-12);
    else expect(value(1e300)).toBeGreaterThan(1e297);
  });

  test('reaches the largest slope that it states, and never exceeds it', () => {
    const slopes = [...grid, -700, 700].map((z) => slope(value(z)));
    expect(Math.max(...slopes)).toBeCloseTo(steepest, 12);
  });

  test('has a kink at 0 if it states one, and is then above 0 only to the right of it', () => {
    const [left, right] = [-1e-9, 1e-9].map((z) => slope(value(z)));
    expect(Math.abs((right ?? Number.NaN) - (left ?? Number.NaN)) > 1e-6).toBe(hasKink);
    if (hasKink) for (const z of [...grid, -1e-300, 1e-300]) expect(value(z) > 0).toBe(z > 0);
  });

  test('has no other kink', () => {
    for (const z of grid.filter((at) => at !== 0)) {
      const [left, right] = [z - 1e-9, z + 1e-9].map((at) => slope(value(at)));
      expect(Math.abs((right ?? Number.NaN) - (left ?? Number.NaN)), `z = ${z}`).toBeLessThan(1e-6);
    }
  });

  test('is 0 for every z below 0 if it states that its neurons can die', () => {
    expect([-1e-9, -1, -30].every((z) => value(z) === 0 && slope(value(z)) === 0)).toBe(dies);
  });

  test('as an output, gives a at preActivationAt(a)', () => {
    if (!asOutput) return;
    for (const a of [-7, -1, -0.5, 0, 0.2, 0.5, 1, 7]) {
      const z = asOutput.preActivationAt(a);
      if (z === null) expect(a <= range.min || a >= range.max).toBe(true);
      else expect(value(z)).toBeCloseTo(a, 12);
    }
  });

  test('passes NaN on, so that divergence stays visible', () => {
    expect(value(Number.NaN)).toBeNaN();
  });
});

test('the sigmoid is ½ at 0 and stays between 0 and 1 however large its argument', () => {
  expect(sigmoid(0)).toBe(0.5);
  expect(sigmoid(1066 * 1066)).toBe(1);
  expect(sigmoid(-1066 * 1066)).toBeGreaterThanOrEqual(0);
  expect(sigmoid(-1066 * 1066)).toBeLessThan(1e-300);
});

test("the sigmoid's derivative of z is the slope at its activation", () => {
  expect(sigmoidDerivative(0)).toBe(0.25);
  for (const { z, known: expected } of pointsOf('sigmoid'))
    expect(Math.abs(sigmoidDerivative(z) - expected[1]), `z = ${z}`).toBeLessThanOrEqual(1e-15);
});

test("the tutorial's bug, the derivative taken at the activation, gives the same factors as in NumPy", () => {
  const { points } = readFixture<{ readonly points: readonly { z: number; sigmoid_slope_at_sigmoid: number }[] }>(
    'functions/activations.json',
  );
  for (const { z, sigmoid_slope_at_sigmoid: factor } of points)
    expect(Math.abs(sigmoidDerivative(sigmoid(z)) - factor), `z = ${z}`).toBeLessThanOrEqual(1e-15);
});

interface Kink {
  readonly activation: string;
  readonly z: number;
  readonly value: number;
  readonly slope: number;
}

test.each(activationNames.filter((name) => activationFunctions[name].hasKink))(
  'at its kink, %s has the slope of its left side',
  (name) => {
    const { activations } = readFixture<{ readonly activations: readonly Kink[] }>('gradients/kinks.json');
    const { value, slope } = activationFunctions[name];
    const kinks = activations.filter(({ activation }) => activation === references[name][1]);
    expect(kinks).toHaveLength(3);
    for (const kink of kinks) {
      expect(value(kink.z)).toBe(kink.value);
      expect(slope(value(kink.z))).toBe(kink.slope);
    }
  },
);

test('softplus is ln 2 at 0, never below relu, and never more than ln 2 above it', () => {
  expect(softplus(0)).toBe(Math.LN2);
  for (const z of [-1e6, -30, -0.1, 0.1, 30, 1e6]) {
    expect(softplus(z)).toBeGreaterThanOrEqual(Math.max(0, z));
    expect(softplus(z) - Math.max(0, z)).toBeLessThan(Math.LN2);
  }
});

test.each(activationNames)('the loops of the engine give the bits of %s', (name) => {
  const z = Float64Array.of(-1e3, -3, -0.5, 0, 0.5, 3, 1e3, Number.NaN);
  const { value, slope } = activationFunctions[name];
  const { activate, timesSlope } = activationRows[name];
  const rows = new Float64Array(16);
  rows.set(z);
  activate(rows, 0, 8, 8);
  expect(rows.slice(8)).toEqual(z.map(value));
  expect(rows.slice(0, 8)).toEqual(z);
  activate(rows, 0, 0, 8);
  expect(rows.slice(0, 8)).toEqual(z.map(value));
  const deltas = new Float64Array(16).fill(3);
  timesSlope(deltas, rows, 8, 16);
  expect(deltas.slice(8)).toEqual(z.map((at) => 3 * slope(value(at))));
  expect(deltas.slice(0, 8)).toEqual(new Float64Array(8).fill(3));
});

test('small slopes of softplus keep their digits, because some optimizers divide by them', () => {
  for (let z = -700; z <= 40; z += 0.37) {
    const { value, slope } = activationFunctions.softplus;
    const exact = sigmoid(z);
    expect(Math.abs(slope(value(z)) - exact)).toBeLessThanOrEqual(1e-14 * exact);
  }
});
