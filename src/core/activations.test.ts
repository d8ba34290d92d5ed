import { describe, expect, test } from 'vitest';
import { activateRow, timesSlope } from './activationRows.ts';
import { activationFunctions, sigmoid, sigmoidDerivative, softplus } from './activations.ts';
import { readFixture } from './fixtures/readFixture.ts';
import type { ActivationName } from './network.ts';

type ValueAndSlope = readonly [number, number];

interface ReferencePoint extends Readonly<Record<Exclude<ActivationName, 'leaky'> | 'leaky_relu', ValueAndSlope>> {
  readonly z: number;
  readonly sigmoid_slope_at_sigmoid: number;
}

const { points } = readFixture<{ readonly points: readonly ReferencePoint[] }>('functions/activations.json');
const names = [
  ['sigmoid', 'sigmoid'],
  ['tanh', 'tanh'],
  ['relu', 'relu'],
  ['leaky', 'leaky_relu'],
  ['softplus', 'softplus'],
  ['linear', 'linear'],
] as const;

describe.each(names)('the activation function %s', (ours, name) => {
  const { value, slope } = activationFunctions[ours];

  test('agrees with 80-digit arithmetic from −700 to 700', () => {
    for (const { z, [name]: expected } of points)
      expect(Math.abs(value(z) - expected[0]), `z = ${z}`).toBeLessThanOrEqual(1e-14 * Math.abs(expected[0]));
  });

  test('has the slope that 80-digit arithmetic gives', () => {
    for (const { z, [name]: expected } of points)
      expect(Math.abs(slope(value(z)) - expected[1]), `z = ${z}`).toBeLessThanOrEqual(1e-15);
  });

  test('never decreases', () => {
    const ordered = points.map(({ z }) => value(z));
    expect(ordered).toEqual(ordered.toSorted((a, b) => a - b));
  });

  test('passes not-a-number on, so that divergence stays visible', () => {
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
  for (const { z, sigmoid: expected } of points)
    expect(Math.abs(sigmoidDerivative(z) - expected[1]), `z = ${z}`).toBeLessThanOrEqual(1e-15);
});

test("the tutorial's slip, the derivative taken at the activation, gives the factors that it gives in NumPy", () => {
  for (const { z, sigmoid_slope_at_sigmoid: factor } of points)
    expect(Math.abs(sigmoidDerivative(sigmoid(z)) - factor), `z = ${z}`).toBeLessThanOrEqual(1e-15);
});

interface Kink {
  readonly activation: string;
  readonly z: number;
  readonly value: number;
  readonly slope: number;
}

test.each([
  ['relu', 'relu'],
  ['leaky', 'leaky_relu'],
] as const)('%s has, at its corner, the left one of its slopes', (ours, name) => {
  const { activations } = readFixture<{ readonly activations: readonly Kink[] }>('gradients/kinks.json');
  const kinks = activations.filter(({ activation }) => activation === name);
  expect(kinks).toHaveLength(3);
  for (const kink of kinks) {
    const a = activationFunctions[ours].value(kink.z);
    expect(a).toBe(kink.value);
    expect(activationFunctions[ours].slope(a)).toBe(kink.slope);
  }
});

test('softplus is ln 2 at 0, never below relu, and above it by less than that', () => {
  expect(softplus(0)).toBe(Math.LN2);
  for (const z of [-1e6, -30, -0.1, 0.1, 30, 1e6]) {
    expect(softplus(z)).toBeGreaterThanOrEqual(Math.max(0, z));
    expect(softplus(z) - Math.max(0, z)).toBeLessThan(Math.LN2);
  }
});

test('the rows of the engine hold the bits of the functions', () => {
  const z = Float64Array.of(-1e3, -3, -0.5, 0, 0.5, 3, 1e3, Number.NaN);
  for (const [name] of names) {
    const { value, slope } = activationFunctions[name];
    const rows = new Float64Array(16);
    rows.set(z);
    activateRow(rows, 0, 8, 8, name);
    expect(rows.slice(8)).toEqual(z.map(value));
    expect(rows.slice(0, 8)).toEqual(z);
    activateRow(rows, 0, 0, 8, name);
    expect(rows.slice(0, 8)).toEqual(z.map(value));
    const deltas = new Float64Array(16).fill(3);
    timesSlope(deltas, rows, 8, 16, name);
    expect(deltas.slice(8)).toEqual(z.map((at) => 3 * slope(value(at))));
    expect(deltas.slice(0, 8)).toEqual(new Float64Array(8).fill(3));
  }
});

test('the slope of the softplus keeps its digits where it is small, because some optimizers divide by it', () => {
  for (let z = -700; z <= 40; z += 0.37) {
    const { value, slope } = activationFunctions.softplus;
    const exact = sigmoid(z);
    expect(Math.abs(slope(value(z)) - exact)).toBeLessThanOrEqual(1e-14 * exact);
  }
});
