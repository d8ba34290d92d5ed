import { expect, test } from 'vitest';
import { fieldMagnitude, outputScale, paintField, rampColour, tileScale } from './heatMap.ts';
import type { ThemeName } from './palette.ts';

/** Red, green and blue of every painted cell. */
function painted(values: number[], discretize = false, scale = tileScale('sigmoid', 0), theme: ThemeName = 'light') {
  const pixels = new Uint8ClampedArray(values.length * 4);
  paintField(pixels, Float32Array.from(values), scale, theme, discretize);
  return values.map((_, cell) => Array.from(pixels.subarray(cell * 4, cell * 4 + 3)));
}

test('0 is orange, 1 is blue, and values outside the range get the colour of the nearer end', () => {
  const [low, high, below, above] = painted([0, 1, -5, 7]);
  expect(low).toEqual([220, 125, 44]);
  expect(high).toEqual([31, 95, 168]);
  expect([below, above]).toEqual([low, high]);
});

test('the middle is nearly white, in the dark theme nearly black', () => {
  expect(Math.min(...(painted([0.5])[0] ?? []))).toBeGreaterThan(235);
  expect(Math.max(...(painted([0.5], false, { low: 0, high: 1 }, 'dark')[0] ?? []))).toBeLessThan(50);
});

test('styles mix the colour of a place from the ends and the middle of the ramp', () => {
  expect(rampColour(0)).toBe('color-mix(in srgb, var(--ramp-low) 100%, var(--ramp-middle))');
  expect(rampColour(0.5)).toBe('color-mix(in srgb, var(--ramp-high) 0%, var(--ramp-middle))');
  expect(rampColour(0.75)).toBe('color-mix(in srgb, var(--ramp-high) 50%, var(--ramp-middle))');
  expect(rampColour(-3)).toBe(rampColour(0));
});

test('discretized, a cell has one of two colours, split at the middle', () => {
  const [a, b, c, d] = painted([0.1, 0.499, 0.5, 0.9], true);
  expect(a).toEqual(b);
  expect(c).toEqual(d);
  expect(a).not.toEqual(c);
});

test('ReLU and softplus, which never go below 0, use the blue half up to their largest value', () => {
  const field = Float32Array.of(0, 3, 1);
  for (const activation of ['relu', 'softplus'] as const) {
    const scale = tileScale(activation, fieldMagnitude(field));
    expect(scale).toEqual({ low: -3, high: 3 });
    expect(painted([3], false, scale)[0]).toEqual([31, 95, 168]);
  }
});

test('unbounded functions are coloured symmetrically about 0, up to their largest magnitude', () => {
  expect(tileScale('linear', fieldMagnitude(Float32Array.of(-4, 1)))).toEqual({ low: -4, high: 4 });
  expect(tileScale('leaky', 0)).toEqual({ low: -1, high: 1 });
  expect(tileScale('tanh', 7)).toEqual({ low: -1, high: 1 });
});

test('the output is coloured over the range of the targets, nearly white between the classes', () => {
  expect(outputScale({ low: -1, middle: 0, high: 1 })).toEqual({ low: -1, high: 1 });
  expect(outputScale({ low: 7, middle: 7, high: 7 })).toEqual({ low: 6, high: 8 });
});
