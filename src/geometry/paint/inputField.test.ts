import { expect, test } from 'vitest';
import { defaultConfig } from '../../config/settings/defaults.ts';
import { dataSetOf } from '../../core/data/dataSet.ts';
import { featureNames } from '../../core/data/features.ts';
import type { Config } from '../../core/run/runSpec.ts';
import { featureField, inputField, inputScale } from './inputField.ts';

const xor = dataSetOf(defaultConfig('xor'));
const fieldOf = (config: Config, input = 0) => inputField(input, dataSetOf(config), 24);

test('x1 grows from left to right, x2 from bottom to top', () => {
  expect([...inputField(0, xor, 2)]).toEqual([0, 1, 0, 1]);
  expect([...inputField(1, xor, 2)]).toEqual([1, 1, 0, 0]);
});

test('a feature tile shows the values that the network receives', () => {
  const product = dataSetOf({ ...defaultConfig('circle'), features: ['x1', 'x1x2'] });
  // Cell centres of a 2 × 2 grid over [−1.2, 1.2]² lie at ±0.6.
  expect([...inputField(1, product, 2)].map((value) => Number(value.toFixed(6)))).toEqual([-0.36, 0.36, 0.36, -0.36]);
});

test('input tiles of scaled own data show the scaled values', () => {
  const config: Config = {
    ...defaultConfig('points'),
    points: [
      [100, 5, 0],
      [300, 9, 1],
    ],
    scaling: 'minmax',
  };
  // The plane extends 15 % beyond the points, which scale to −1 and 1: hence −1.3 to 1.3.
  const [left] = fieldOf(config);
  expect(left).toBeCloseTo(-1.3 + 2.6 / 48, 6);
  expect(inputScale(fieldOf(config))).toEqual({ low: -1, high: 1 });
});

test('the colours run from 0 to 1 for truth tables and from −1 to 1 for clouds', () => {
  expect(inputScale(fieldOf(defaultConfig('xor')))).toEqual({ low: 0, high: 1 });
  expect(inputScale(fieldOf(defaultConfig('circle'), 1))).toEqual({ low: -1, high: 1 });
  expect(inputScale(Float32Array.of(0.25, 0.75))).toEqual({ low: 0.25, high: 0.75 });
  expect(inputScale(Float32Array.of(3, 3))).toEqual({ low: -1, high: 1 });
});

test('an input that is off has the picture that it has when it is on, scaled or not', () => {
  const own: Config = {
    ...defaultConfig('points'),
    points: [
      [0, 0, 0],
      [4, 2, 1],
    ],
    scaling: 'minmax',
  };
  for (const config of [defaultConfig('spiral'), own]) {
    const all = dataSetOf({ ...config, features: featureNames });
    for (const [k, name] of featureNames.entries())
      expect(featureField(name, dataSetOf(config), Math.PI, 6)).toEqual(inputField(k, all, 6));
  }
});
