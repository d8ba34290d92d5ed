import { describe, expect, test } from 'vitest';
import { xorConfig } from '../fixtures/xorConfig.ts';
import { initializationNames } from '../model/initializations.ts';
import { optimizerNames } from '../model/optimizers.ts';
import { createRun, runTo } from './run.ts';
import type { Config, Intervention } from './runSpec.ts';

const strict: Config = {
  ...xorConfig,
  held: ['b0.1', 'w0.1.2', 'w1'],
  learningRate: 0.05,
  regularization: 'l2',
  regularizationRate: 0.1,
};
/** Their places in the flat list: 6 weights, 3 biases, 3 weights, 1 bias. */
const heldPlaces = [5, 7, 9, 10, 11];

const at = (config: Config, position: number, interventions: readonly Intervention[] = []) =>
  runTo({ config, interventions }, position);

describe.each(optimizerNames)('with %s', (optimizer) => {
  test('no update moves what is held, and every other parameter moves', () => {
    for (const regularization of ['none', 'l1', 'l2'] as const) {
      const config = { ...strict, optimizer, regularization };
      const [start, later] = [at(config, 0).parameters, at(config, 30).parameters];
      const kept = [...start.keys()].filter((p) => Object.is(start[p], later[p]));
      expect(kept).toEqual(heldPlaces);
    }
  });
});

test('the first update of all others is that of a run without anything held', () => {
  const [held, free] = [at(strict, 1), at({ ...strict, held: [] }, 1)];
  free.parameters.forEach((value, p) => {
    if (!heldPlaces.includes(p)) expect(held.parameters[p]).toBe(value);
  });
  // The gradient of what is held is still shown, and its share of the penalty counts.
  expect(at(strict, 0).updates?.next?.gradient).toEqual(at({ ...strict, held: [] }, 0).updates?.next?.gradient);
  expect(at(strict, 0).penalty).toBe(at({ ...strict, held: [] }, 0).penalty);
});

test('a value set by hand is held from then on', () => {
  const change = { kind: 'bias', layer: 0, to: 1, value: 4 } as const;
  const byHand = [{ position: 3, change }];
  expect(at(strict, 2, byHand).parameters[7]).toBe(at(strict, 0).parameters[7]);
  for (const position of [3, 4, 20]) expect(at(strict, position, byHand).parameters[7]).toBe(4);
});

test('going back and forth gives the same bits', () => {
  const run = createRun({ config: { ...strict, optimizer: 'adamw', batchSize: 3 }, interventions: [] });
  run.trainTo(80, () => true);
  const late = run.snapshot().parameters;
  run.seek(11, () => true);
  run.seek(80, () => true);
  expect(run.snapshot().parameters).toEqual(late);
});

describe('a network without biases', () => {
  const isBias = (p: number) => (p >= 6 && p < 9) || p === 12;

  test.each(initializationNames)(
    'starts from %s with the weights of the same seed, and all biases are 0',
    (initialization) => {
      const plain = { ...xorConfig, initialization };
      const [without, usual] = [at({ ...plain, biases: 'none' }, 0).parameters, at(plain, 0).parameters];
      expect([...without]).toEqual([...usual].map((value, p) => (isBias(p) ? 0 : value)));
    },
  );

  test('keeps them at 0, and trains the weights', () => {
    const config: Config = { ...xorConfig, biases: 'none', optimizer: 'adamw', learningRate: 0.1 };
    const { parameters } = at(config, 50);
    expect([...parameters.keys()].filter((p) => parameters[p] === 0)).toEqual([6, 7, 8, 12]);
  });

  test('takes no bias from given parameters', () => {
    const config: Config = { ...xorConfig, hiddenSizes: [], initialParameters: [1, 2, 3], biases: 'none' };
    expect([...at(config, 0).parameters]).toEqual([1, 2, 0]);
  });
});
