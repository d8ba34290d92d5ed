import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf } from '../data/batches.ts';
import { randomConfig, randomParameters, randomSamples } from '../fixtures/randomNetworks.ts';
import { networkFrom } from '../model/network.ts';
import { architectureOf } from '../run/runSpec.ts';
import { createLayerReader } from './activationFields.ts';
import { forwardPropagation } from './forwardPropagation.ts';

test('a layer’s activations for any number of samples equal those computed sample by sample', () => {
  fc.assert(
    fc.property(randomConfig, fc.integer({ min: 0, max: 200 }), fc.nat({ max: 99 }), (config, count, seed) => {
      const samples = randomSamples(config, count, seed);
      const parameters = randomParameters(config, seed + 1);
      const network = networkFrom(architectureOf(config), parameters);
      const read = createLayerReader(config);
      network.layers.forEach((_, layer) => {
        const rows = read(parameters, layer, columnsOf(samples, architectureOf(config).sizes));
        const passes = samples.map(({ inputs }) => forwardPropagation(network, inputs).activations[layer + 1]);
        expect(rows.map((row) => [...row])).toEqual(rows.map((_row, j) => passes.map((pass) => pass?.[j])));
      });
    }),
    { numRuns: 40, seed: 5 },
  );
});
