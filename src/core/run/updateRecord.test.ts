import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataSetOf } from '../data/dataSet.ts';
import { backwardPropagation } from '../engine/backwardPropagation.ts';
import { randomConfig } from '../fixtures/randomNetworks.ts';
import { xorConfig as xor } from '../fixtures/xorConfig.ts';
import { networkFrom, parametersOf } from '../model/network.ts';
import { createRun, runTo } from './run.ts';
import { architectureOf, type Config, type RunSpec } from './runSpec.ts';
import type { UpdatesAround } from './updateRecord.ts';

const always = () => true;
const plain = (config: Config): RunSpec => ({ config, interventions: [] });
const moons: Config = { ...xor, dataSet: 'moons', trainingShare: 50, loss: 'mse', batchSize: 7, optimizer: 'adam' };

function updatesAt(spec: RunSpec, position: number): UpdatesAround {
  const run = createRun(spec);
  run.seek(position, always);
  const { updates } = run.snapshot('wanted');
  if (!updates) throw new Error('no updates');
  return updates;
}

test('the next update of a position is the last update of the position after it, and leads to its parameters', {
  tags: ['slow'],
}, () => {
  for (const config of [xor, moons])
    for (const position of [0, 1, 14, 15, 77]) {
      const { next } = updatesAt(plain(config), position);
      expect(updatesAt(plain(config), position + 1).last).toEqual(next);
      expect(next?.before).toEqual(runTo(plain(config), position).parameters);
      expect(next?.after).toEqual(runTo(plain(config), position + 1).parameters);
    }
});

test('the updates are the same, however their position was reached', { tags: ['slow'] }, () => {
  const run = createRun(plain(moons));
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 6 }), (way) => {
      for (const position of way) {
        run.seek(position, always);
        expect(run.snapshot('wanted').updates).toEqual(updatesAt(plain(moons), position));
      }
    }),
    { numRuns: 15, seed: 4 },
  );
});

test('the gradient is that of the recorded samples, whatever the settings', { tags: ['slow'] }, () => {
  fc.assert(
    fc.property(randomConfig, fc.integer({ min: 0, max: 9 }), (config, position) => {
      const { next } = updatesAt(plain(config), position);
      if (!next) return;
      const { training } = dataSetOf(config);
      const batch = Array.from(next.samples, (s) => training[s]).filter((sample) => sample !== undefined);
      expect(batch).toHaveLength(next.samples.length);
      const network = networkFrom(architectureOf(config), next.before);
      const { layers } = backwardPropagation(network, batch, config);
      const flat = Float64Array.from(layers.flatMap((layer) => [...layer.weights.flat(), ...layer.biases]));
      expect(next.gradient).toEqual(flat);
      expect(parametersOf(network)).toEqual(next.before);
    }),
    { numRuns: 60, seed: 8 },
  );
});

test('recording updates does not change the run', () => {
  const run = createRun(plain(moons));
  for (let position = 0; position < 40; position++) {
    run.trainTo(position, always);
    run.snapshot('wanted');
  }
  expect(run.snapshot().parameters).toEqual(runTo(plain(moons), 39).parameters);
});

test('interventions come after the last update and before the next one', () => {
  const spec: RunSpec = {
    config: xor,
    interventions: [{ position: 5, change: { kind: 'weight', layer: 0, from: 0, to: 0, value: 10 } }],
  };
  const { last, next } = updatesAt(spec, 5);
  expect(last?.after[0]).toBe(runTo(plain(xor), 5).parameters[0]);
  expect(next?.before[0]).toBe(10);
});

test('a run at its end has no next update, and one without points has no updates', () => {
  const empty: Config = { ...xor, dataSet: 'points', points: [] };
  expect(updatesAt(plain(empty), 3)).toMatchObject({ last: null, next: null });
  const diverging: Config = { ...xor, dataSet: 'plane', outputActivation: 'linear', loss: 'mse', learningRate: 1e200 };
  const run = createRun(plain(diverging));
  run.trainTo(1000, always);
  const { diverged, updates } = run.snapshot('wanted');
  expect(diverged).toBe(true);
  expect(updates?.next).toBeNull();
});
