import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataSetOf } from '../data/dataSet.ts';
import { backwardPropagation } from '../engine/backwardPropagation.ts';
import { forwardPropagation } from '../engine/forwardPropagation.ts';
import { randomConfig } from '../fixtures/randomNetworks.ts';
import { xorConfig as xor } from '../fixtures/xorConfig.ts';
import { createRun, runTo } from '../run/run.ts';
import { architectureOf, type Config, type RunSpec } from '../run/runSpec.ts';
import type { Snapshot } from '../run/snapshot.ts';
import { type EdgeEncoding, edgeValues } from './edgeEncoding.ts';
import { networkFrom, weightIndex } from './network.ts';
import { weightParts } from './partId.ts';

const plain = (config: Config): RunSpec => ({ config, interventions: [] });

function snapshotAt(spec: RunSpec, position: number): Snapshot {
  const run = createRun(spec);
  run.seek(position, () => true);
  return run.snapshot('wanted');
}

function valuesAt(encoding: EdgeEncoding, snapshot: Snapshot, inputs: readonly number[] = [1, 0]): number[] | null {
  const network = networkFrom(snapshot.architecture, snapshot.parameters);
  const values = edgeValues(encoding, snapshot, forwardPropagation(network, inputs));
  return values && Array.from(values);
}

/** The weights of a flat list, in the order of the picture's edges. */
function weightsOf(sizes: readonly number[], flat: Float64Array): number[] {
  const weights: number[] = [];
  for (let layer = 0; layer + 1 < sizes.length; layer++)
    for (let from = 0; from < (sizes[layer] ?? 0); from++)
      for (let to = 0; to < (sizes[layer + 1] ?? 0); to++)
        weights.push(flat[weightIndex(sizes, layer, from, to)] ?? Number.NaN);
  return weights;
}

/** 2-2-1, all linear: its activations can be computed by hand. */
const byHand: Config = {
  ...xor,
  hiddenSizes: [2],
  activation: 'linear',
  outputActivation: 'linear',
  initialParameters: [1, -2, 3, 0.5, 0.25, -1, 4, 8, -16],
};

test('the names and the values of the weights have the same order', () => {
  expect(weightParts([2, 2, 1])).toEqual(['w0.0.0', 'w0.0.1', 'w0.1.0', 'w0.1.1', 'w1.0.0', 'w1.1.0']);
});

test('a contribution is the weight times the activation of its source', () => {
  const snapshot = snapshotAt(plain(byHand), 0);
  expect(valuesAt('weight', snapshot)).toEqual([1, -2, 3, 0.5, 4, 8]);
  // For (2, 0): h1 = 0.25 + 2·1 = 2.25 and h2 = −1 + 2·(−2) = −5; x2 = 0 adds 0.
  expect(valuesAt('contribution', snapshot, [2, 0])).toEqual([2, -4, 0, 0, 9, -40]);
});

test('the contributions to a neuron and its bias add up to its z', { tags: ['slow'] }, () => {
  fc.assert(
    fc.property(randomConfig, fc.double({ min: -2, max: 2, noNaN: true }), (config, input) => {
      const snapshot = snapshotAt(plain(config), 0);
      const { sizes } = snapshot.architecture;
      const network = networkFrom(snapshot.architecture, snapshot.parameters);
      const pass = forwardPropagation(
        network,
        Array.from({ length: sizes[0] ?? 0 }, () => input),
      );
      const values = Array.from(edgeValues('contribution', snapshot, pass) ?? []);
      network.layers.forEach(({ biases }, layer) => {
        const ofLayer = values.splice(0, (sizes[layer] ?? 0) * biases.length);
        biases.forEach((bias, to) => {
          const z = ofLayer.reduce((sum, value, edge) => (edge % biases.length === to ? sum + value : sum), bias);
          expect(z).toBe(pass.preActivations[layer]?.[to]);
        });
      });
    }),
    { numRuns: 60, seed: 3 },
  );
});

test('the gradient is that of the batch of the next update', () => {
  const moons: Config = {
    ...xor,
    dataSet: 'moons',
    loss: 'mse',
    batchSize: 7,
    optimizer: 'adam',
    regularization: 'l2',
  };
  for (const config of [xor, moons])
    for (const position of [0, 16]) {
      const snapshot = snapshotAt(plain(config), position);
      const { training } = dataSetOf(config);
      const places = snapshot.updates?.next?.samples ?? [];
      const batch = Array.from(places, (place) => training[place]).filter((sample) => sample !== undefined);
      const network = networkFrom(architectureOf(config), snapshot.parameters);
      const { layers } = backwardPropagation(network, batch, config);
      expect(valuesAt('gradient', snapshot)).toEqual(layers.flatMap((layer) => layer.weights.flat()));
    }
});

test('the last update and the change since the start are differences of weights of the run', () => {
  for (const config of [xor, { ...xor, optimizer: 'adam', batchSize: 3 } satisfies Config])
    for (const position of [1, 2, 40]) {
      const snapshot = snapshotAt(plain(config), position);
      const at = (p: number) => weightsOf([2, 3, 1], runTo(plain(config), p).parameters);
      const [now, before, start] = [at(position), at(position - 1), at(0)];
      expect(valuesAt('lastUpdate', snapshot)).toEqual(now.map((weight, edge) => weight - (before[edge] ?? 0)));
      expect(valuesAt('change', snapshot)).toEqual(now.map((weight, edge) => weight - (start[edge] ?? 0)));
    }
});

test('a weight set by hand has changed since the start, but not by the last update', () => {
  const change = { kind: 'weight', layer: 0, from: 0, to: 0, value: 10 } as const;
  const snapshot = snapshotAt({ config: xor, interventions: [{ position: 5, change }] }, 5);
  const start = runTo(plain(xor), 0).parameters[0] ?? 0;
  expect(valuesAt('change', snapshot)?.[0]).toBe(10 - start);
  const [at4, at5] = [4, 5].map((position) => runTo(plain(xor), position).parameters[0] ?? 0);
  expect(valuesAt('lastUpdate', snapshot)?.[0]).toBe((at5 ?? 0) - (at4 ?? 0));
});

test('at the start nothing has changed, and there is no last update', () => {
  const snapshot = snapshotAt(plain(xor), 0);
  expect(valuesAt('lastUpdate', snapshot)).toBeNull();
  expect(valuesAt('change', snapshot)).toEqual(Array.from({ length: 9 }, () => 0));
});

test('lines have nothing to show without training points, or if updates were not recorded', () => {
  const empty = snapshotAt(plain({ ...xor, dataSet: 'points', points: [] }), 3);
  expect(valuesAt('gradient', empty)).toBeNull();
  expect(valuesAt('lastUpdate', empty)).toBeNull();
  const playing: Snapshot = { ...snapshotAt(plain(xor), 3), updates: null };
  for (const encoding of ['gradient', 'lastUpdate', 'change'] as const) expect(valuesAt(encoding, playing)).toBeNull();
  expect(valuesAt('contribution', playing)).toHaveLength(9);
});
