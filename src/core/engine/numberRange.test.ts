import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf } from '../data/batches.ts';
import { randomConfig, randomParameters, randomSamples } from '../fixtures/randomNetworks.ts';
import { parameterCount } from '../model/network.ts';
import { architectureOf, type Config } from '../run/runSpec.ts';
import { createBatchEngine } from './batchEngine.ts';
import { evaluate } from './evaluate.ts';
import { staysInRange } from './numberRange.ts';

const sides = { kind: 'sides', middle: 0.5 } as const;

const exponent = fc.integer({ min: -3, max: 308 });

test('parameters in range give a finite loss and finite outputs, whatever the network', () => {
  let inside = 0;
  let outside = 0;
  fc.assert(
    fc.property(randomConfig, exponent, exponent, fc.integer(), (config, size, inputSize, seed) => {
      const parameters = randomParameters(config, seed).map((value) => value * Number(`1e${size}`));
      const scale = Math.min(1e24, Number(`1e${inputSize}`));
      const samples = randomSamples(config, 5, seed).map((sample) => ({
        ...sample,
        inputs: sample.inputs.map((input) => input * scale),
      }));
      const range = { largestInput: 2 * scale, largestTarget: 1, count: 5 };
      if (!staysInRange(architectureOf(config), parameters, range)) {
        outside++;
        return;
      }
      inside++;
      const engine = createBatchEngine(config);
      engine.parameters.set(parameters);
      const { loss, outputs } = evaluate(engine, columnsOf(samples, architectureOf(config).sizes), config.loss, sides);
      expect(Number.isFinite(loss)).toBe(true);
      expect(outputs.every(Number.isFinite)).toBe(true);
    }),
    { numRuns: 400, seed: 1 },
  );
  expect(Math.min(inside, outside)).toBeGreaterThan(50);
});

test('plausible extremes stay in range: weights of a million, inputs of 10²⁴, six layers of sixteen', () => {
  fc.assert(
    fc.property(randomConfig, (drawn) => {
      const config: Config = { ...drawn, hiddenSizes: [16, 16, 16, 16, 16, 16] };
      const { sizes } = architectureOf(config);
      const parameters = new Float64Array(parameterCount(sizes)).fill(1e6);
      expect(
        staysInRange(architectureOf(config), parameters, { largestInput: 1e24, largestTarget: 1e12, count: 10_000 }),
      ).toBe(true);
    }),
  );
});

test('an infinite or NaN parameter is out of range', () => {
  fc.assert(
    fc.property(randomConfig, fc.nat(), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY), (config, at, bad) => {
      const parameters = randomParameters(config, 1);
      parameters[at % parameters.length] = bad;
      expect(staysInRange(architectureOf(config), parameters, { largestInput: 1, largestTarget: 1, count: 4 })).toBe(
        false,
      );
    }),
  );
});
