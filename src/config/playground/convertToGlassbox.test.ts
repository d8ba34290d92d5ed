import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trainingCountOf } from '../../core/data/dataSet.ts';
import { anyImported, configOf } from '../fixtures/importedLinks.ts';
import { defaultConfig, nearestSensible } from '../settings/defaults.ts';
import { settingNames, settingOf } from '../settings/settings.ts';
import { convertToGlassbox } from './convertToGlassbox.ts';

describe('converting to our own terms', () => {
  test('takes along everything that both have', () => {
    const config = configOf(
      'dataset=gauss&seed=0.59704&noise=25&percTrainData=70&batchSize=7&networkShape=5,3&activation=relu&sinX=true&regularization=L2&regularizationRate=0.01',
    );
    expect(convertToGlassbox(config)).toEqual({
      ...defaultConfig('blobs'),
      pointCount: 500,
      noise: 25,
      trainingShare: 70,
      dataSeed: 59704,
      features: ['x1', 'x2', 'sinx1'],
      hiddenSizes: [5, 3],
      activation: 'relu',
      loss: 'half-mse',
      initialization: 'uniform',
      seed: 59704,
      learningRate: 0.9,
      batchSize: 7,
      regularization: 'l2',
      regularizationRate: 0.01,
    });
  });

  test('a batch and a noise beyond ours become the largest of ours', () => {
    const converted = convertToGlassbox(configOf('problem=regression&percTrainData=90&batchSize=1080&noise=75&seed=1'));
    expect(converted).toMatchObject({ batchSize: 1000, noise: 50 });
  });

  test('a regression keeps its rate and gets as many points as we have', () => {
    expect(convertToGlassbox(configOf('problem=regression&regDataset=reg-gauss&seed=0.1&initZero=true'))).toMatchObject(
      {
        dataSet: 'hills',
        pointCount: 1000,
        outputActivation: 'linear',
        initialization: 'zeros',
        learningRate: 0.03,
        dataSeed: 1,
      },
    );
  });

  test('gives a config that a link of ours can state, whatever it came from', () => {
    fc.assert(
      fc.property(anyImported, ({ config }) => {
        const converted = convertToGlassbox(config);
        expect(converted.playground).toBeNull();
        expect(nearestSensible(converted).replaced).toEqual([]);
        expect(trainingCountOf(converted)).toBeGreaterThan(0);
        for (const name of settingNames) {
          const { domain } = settingOf(name);
          expect(domain.read(domain.write(converted[name]))).toEqual({ value: converted[name] });
        }
      }),
      { seed: 9 },
    );
  });
});
