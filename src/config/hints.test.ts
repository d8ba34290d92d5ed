import { describe, expect, test } from 'vitest';
import { trainingCountOf } from '../core/data/dataSet.ts';
import { dataSets, dataSetsOf } from '../core/data/dataSets.ts';
import type { Config } from '../core/run/runSpec.ts';
import { laterStrings } from '../strings/later.ts';
import { settingHints } from './hints.ts';
import { readLink } from './link/link.ts';
import { presetIds, presets } from './presets.ts';
import { defaultConfig } from './settings/defaults.ts';

const hintsOf = (config: Config) => settingHints(config, trainingCountOf(config));
const xor = defaultConfig('xor');
const circle = defaultConfig('circle');

describe('no hint is given', () => {
  const easy = dataSetsOf('truthTable', 'cloud', 'surface').filter(
    (name) => dataSets[name].hiddenNeurons <= (defaultConfig(name).hiddenSizes[0] ?? 0),
  );

  test.each(easy)('for the defaults of %s', (dataSet) => {
    expect(hintsOf(defaultConfig(dataSet))).toEqual([]);
  });

  // The spiral with three neurons is a preset in order to get a hint.
  test.each(presetIds.filter((id) => id !== 'spiral-three'))('for the preset %s', (id) => {
    expect(hintsOf(readLink(presets[id].link).spec.config)).toEqual([]);
  });
});

describe('a hint', () => {
  test.each<[string, Config, object]>([
    [
      'a rate for four points on the sum over a hundred',
      { ...circle, loss: 'half-sse', batchSize: 'full', learningRate: 2 },
      { kind: 'sumOverManyPoints', setting: 'learningRate', points: 100, try: 0.3 },
    ],
    ['a very large rate', { ...xor, learningRate: 20 }, { kind: 'largeRate', setting: 'learningRate', try: 10 }],
    [
      'a rate above 2 with the published rule',
      { ...xor, gradientRule: 'tutorial', learningRate: 5 },
      { kind: 'largeRateForCommonBug', setting: 'learningRate', try: 2 },
    ],
    [
      'a rate above 4 with the published rule and the mean of four',
      { ...xor, gradientRule: 'tutorial', loss: 'mse', learningRate: 5 },
      { kind: 'largeRateForCommonBug', setting: 'learningRate', try: 4 },
    ],
    [
      'a rate above 8 with the published rule and half the mean of four',
      { ...xor, gradientRule: 'tutorial', loss: 'half-mse', learningRate: 10 },
      { kind: 'largeRateForCommonBug', setting: 'learningRate', try: 8 },
    ],
    [
      'a very large rate for half the mean',
      { ...xor, loss: 'half-mse', learningRate: 40 },
      { kind: 'largeRate', setting: 'learningRate', try: 20 },
    ],
    [
      'the published rule on a cloud',
      { ...circle, gradientRule: 'tutorial' },
      { kind: 'commonBugOnCloud', setting: 'gradientRule' },
    ],
    ['XOR without a hidden layer', { ...xor, hiddenSizes: [] }, { kind: 'needsHiddenLayer', setting: 'hiddenSizes' }],
    ['XOR with one neuron', { ...xor, hiddenSizes: [1] }, { kind: 'tooFewNeurons', setting: 'hiddenSizes', needed: 2 }],
    [
      'a rate for gradient descent with Adam',
      { ...xor, optimizer: 'adam' },
      { kind: 'rateForOptimizer', setting: 'learningRate', optimizer: 'adam', try: 0.03 },
    ],
    [
      'a large rate for a linear output',
      { ...defaultConfig('plane'), learningRate: 1 },
      { kind: 'regressionRate', setting: 'learningRate', try: 0.1 },
    ],
    ['equal weights', { ...xor, initialization: 'zeros' }, { kind: 'zerosStaySymmetric', setting: 'initialization' }],
    [
      'own points far from 0',
      { ...defaultConfig('points'), points: [[150, 60, 1]] },
      { kind: 'unscaledPoints', setting: 'scaling' },
    ],
    ['the spiral with three', defaultConfig('spiral'), { kind: 'tooFewNeurons', setting: 'hiddenSizes', needed: 8 }],
  ])('is given for %s', (_, config, hint) => {
    expect(hintsOf(config)).toEqual([hint]);
    for (const given of hintsOf(config)) expect(laterStrings.settings.hint(given)).toMatch(/\.$/);
  });

  test('is given for each of two settings', () => {
    expect(hintsOf({ ...xor, hiddenSizes: [1], learningRate: 20 }).map(({ setting }) => setting)).toEqual([
      'hiddenSizes',
      'learningRate',
    ]);
  });
});
