import { describe, expect, test } from 'vitest';
import { dataSetOf, trainingCountOf } from '../../core/data/dataSet.ts';
import { dataSetsOf } from '../../core/data/dataSets.ts';
import { xorConfig } from '../../core/fixtures/xorConfig.ts';
import type { Config } from '../../core/run/runSpec.ts';
import { readLink } from '../link/link.ts';
import {
  defaultConfig,
  defaultsOf,
  hasEffect,
  isOffered,
  nearestSensible,
  statedSettings,
  withBasis,
} from './defaults.ts';
import { readNumber, readWholeNumber } from './numbers.ts';
import { settingNames, settings, settingsIn } from './settings.ts';

const xor = defaultConfig('xor');
const circle = defaultConfig('circle');

describe('the table of settings', () => {
  test('has the defaults of a truth table', () => {
    expect(xor).toEqual(xorConfig);
  });

  test('has other defaults for a cloud', () => {
    expect(circle).toEqual({
      ...xor,
      dataSet: 'circle',
      trainingShare: 50,
      loss: 'mse',
      learningRate: 3,
      batchSize: 10,
    });
  });

  test('has a key of its own for every setting', () => {
    expect(new Set(settingNames.map((name) => settings[name].key)).size).toBe(settingNames.length);
  });

  test('lets the learning rate and the penalty change in mid-run', () => {
    expect(settingNames.filter((name) => !settings[name].restarts)).toEqual([
      'learningRate',
      'regularization',
      'regularizationRate',
    ]);
  });

  test('has the defaults of own points and of regression', () => {
    expect(defaultConfig('points')).toEqual({ ...circle, dataSet: 'points', trainingShare: 100, learningRate: 1 });
    expect(defaultConfig('hills')).toEqual({
      ...circle,
      dataSet: 'hills',
      outputActivation: 'linear',
      learningRate: 0.1,
    });
    const points = [[0, 0, 0.5]] as const;
    expect(defaultsOf({ dataSet: 'points', points, outputCount: 1, optimizer: 'sgd' })).toEqual({
      ...defaultConfig('points'),
      points,
      outputActivation: 'linear',
      learningRate: 0.1,
    });
  });

  test('has another epsilon for adagrad', () => {
    expect(defaultsOf({ dataSet: 'xor', points: [], outputCount: 1, optimizer: 'adagrad' }).epsilon).toBe(1e-10);
    expect(defaultsOf({ dataSet: 'xor', points: [], outputCount: 1, optimizer: 'adam' }).epsilon).toBe(1e-8);
  });

  test('knows which settings have an effect', () => {
    const idle = (config: Config) => settingNames.filter((name) => !settings[name].applies(config));
    const own = ['points', 'scaling'];
    const others = ['momentum', 'rho', 'beta1', 'beta2', 'epsilon', 'weightDecay'];
    const rate = 'regularizationRate';
    const drawn = ['pointCount', 'noise', 'trainingShare', 'dataSeed'];
    const order = ['sampleOrder', 'orderSeed'];
    expect(idle(xor)).toEqual([...own, ...drawn, ...others, ...order, rate]);
    expect(idle(circle)).toEqual([...own, ...others, rate]);
    const tanh: Config = { ...circle, batchSize: 100, activation: 'tanh' };
    expect(idle(tanh)).toEqual([...own, 'gradientRule', ...others, ...order, rate]);
    expect(idle({ ...circle, sampleOrder: 'natural' })).toEqual([...own, ...others, 'orderSeed', rate]);
    const noLayer: Config = { ...circle, hiddenSizes: [], optimizer: 'adamw', regularization: 'l2' };
    expect(idle(noLayer)).toEqual([...own, 'activation', 'momentum', 'rho']);
    const explicit: Config = { ...circle, initialParameters: Array(13).fill(0) };
    expect(idle(explicit)).toEqual([...own, 'initialization', 'seed', ...others, rate]);
    const ownPoints: Config = { ...defaultConfig('points'), points: [[0, 0, 1]] };
    expect(idle(ownPoints)).toEqual(['pointCount', 'noise', 'dataSeed', ...others, ...order, rate]);
  });

  test('knows which of them an imported run has', () => {
    const { config } = readLink('#networkShape=4,2&regularization=L1&seed=0.5').spec;
    expect(settingNames.filter((name) => hasEffect(config, name))).toEqual([
      'dataSet',
      'noise',
      'trainingShare',
      'features',
      'hiddenSizes',
      'activation',
      'learningRate',
      'batchSize',
      'regularization',
      'regularizationRate',
    ]);
  });
});

test('the training set has as many points as the core counts', () => {
  for (const dataSet of dataSetsOf('truthTable', 'cloud', 'surface'))
    for (const trainingShare of [10, 33, 100]) {
      const config = { ...defaultConfig(dataSet), pointCount: 17, trainingShare };
      expect(trainingCountOf(config)).toBe(dataSetOf(config).training.length);
    }
});

describe('another data set', () => {
  test('brings its defaults for settings that were not stated', () => {
    const { config, followed } = withBasis(xor, { dataSet: 'circle' });
    expect(config).toEqual(circle);
    expect(followed).toEqual(['trainingShare', 'loss', 'learningRate', 'batchSize']);
  });

  test('keeps the settings that were stated', () => {
    const stated: Config = { ...xor, learningRate: 0.5, seed: 7, noise: 10 };
    const { config, followed } = withBasis(stated, { dataSet: 'moons' });
    expect(config).toEqual({ ...defaultConfig('moons'), learningRate: 0.5, seed: 7, noise: 10 });
    expect(followed).toEqual(['trainingShare', 'loss', 'batchSize']);
    expect(statedSettings(config)).toEqual(['dataSet', 'noise', 'seed', 'learningRate']);
  });

  test('does not name settings that have no effect there', () => {
    expect(withBasis(circle, { dataSet: 'xor' }).followed).toEqual(['loss', 'learningRate', 'batchSize']);
  });

  test('of the same kind changes no other setting', () => {
    expect(withBasis(xor, { dataSet: 'and' }).followed).toEqual([]);
  });
});

describe('the published rule', () => {
  test('is offered if every activation is a sigmoid', () => {
    expect(isOffered(xor, 'gradientRule', 'tutorial')).toBe(true);
    expect(isOffered({ ...xor, activation: 'tanh' }, 'gradientRule', 'tutorial')).toBe(false);
    expect(isOffered({ ...xor, activation: 'tanh', hiddenSizes: [] }, 'gradientRule', 'tutorial')).toBe(true);
  });

  test('is replaced by the chain rule otherwise', () => {
    const buggy: Config = { ...xor, gradientRule: 'tutorial' };
    expect(nearestSensible(buggy)).toEqual({ config: buggy, replaced: [] });
    const relu: Config = { ...buggy, activation: 'relu' };
    expect(nearestSensible(relu)).toEqual({ config: { ...relu, gradientRule: 'exact' }, replaced: ['gradientRule'] });
  });
});

describe('cross-entropy', () => {
  const bce: Config = { ...circle, loss: 'bce' };

  test('is offered with a sigmoid output and classes', () => {
    expect(nearestSensible(bce).replaced).toEqual([]);
    expect(isOffered({ ...circle, outputActivation: 'tanh' }, 'loss', 'bce')).toBe(false);
    expect(isOffered(bce, 'outputActivation', 'tanh')).toBe(false);
    expect(isOffered(defaultConfig('plane'), 'loss', 'bce')).toBe(false);
  });

  test('gets the sigmoid output that it needs, and is replaced if there are no classes', () => {
    expect(nearestSensible({ ...bce, outputActivation: 'tanh' })).toEqual({
      config: bce,
      replaced: ['outputActivation'],
    });
    const plane = defaultConfig('plane');
    expect(nearestSensible({ ...plane, loss: 'bce' })).toEqual({ config: plane, replaced: ['loss'] });
  });

  test('excludes the published rule', () => {
    expect(nearestSensible({ ...bce, gradientRule: 'tutorial' }).replaced).toEqual(['gradientRule']);
  });
});

describe('explicit weights', () => {
  test('stay if they fit the network, and are dropped otherwise', () => {
    const explicit: Config = { ...xor, initialParameters: Array(13).fill(0.5) };
    expect(nearestSensible(explicit).replaced).toEqual([]);
    const other: Config = { ...explicit, hiddenSizes: [4] };
    expect(nearestSensible(other)).toEqual({
      config: { ...other, initialParameters: null },
      replaced: ['initialParameters'],
    });
  });
});

test('every control has a row of its own in its group', () => {
  const places = settingNames.flatMap((name) => settings[name].place ?? []);
  expect(new Set(places.map(({ group, row }) => `${group} ${row}`)).size).toBe(places.length);
  const groups = new Set(places.map(({ group }) => group));
  for (const group of groups)
    expect(settingsIn(group).map((name) => settings[name].place?.row)).toEqual(settingsIn(group).map((_, k) => k + 1));
});

test('links accept every value that controls step through', () => {
  for (const name of settingNames) {
    const setting = settings[name];
    if (!('steps' in setting) || typeof setting.steps === 'number') continue;
    expect(setting.steps, name).toEqual(setting.steps.toSorted((one, other) => one - other));
    for (const rung of setting.steps)
      expect(setting.domain.read(String(rung)), `${name} ${rung}`).toEqual({ value: rung });
  }
});

test('numbers may begin with their point, and minus zero is zero where whole numbers are asked for', () => {
  expect(readNumber('.25')).toBe(0.25);
  expect(readNumber('2.')).toBe(2);
  expect(Object.is(readWholeNumber('-0', 0, 5), 0)).toBe(true);
});
