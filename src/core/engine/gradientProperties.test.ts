import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf } from '../data/batches.ts';
import type { Sample } from '../data/dataSet.ts';
import { randomConfig, randomParameters, randomSamples } from '../fixtures/randomNetworks.ts';
import { activationFunctions } from '../model/activations.ts';
import { networkFrom, weightMask } from '../model/network.ts';
import { addPenaltySlopes, penaltyOf } from '../model/regularization.ts';
import { architectureOf, type Config } from '../run/runSpec.ts';
import { trainingOf } from '../run/runTraining.ts';
import { backwardPropagation } from './backwardPropagation.ts';
import { createBatchEngine } from './batchEngine.ts';
import { evaluate } from './evaluate.ts';
import { forwardPropagation } from './forwardPropagation.ts';

const sides = { kind: 'sides', middle: 0.5 } as const;

const seed = fc.integer({ min: 0, max: 1e9 });
const count = fc.integer({ min: 1, max: 140 });

function networkOf(config: Config, parameters: Float64Array) {
  return networkFrom(architectureOf(config), parameters);
}

function flatGradientOf(config: Config, parameters: Float64Array, samples: readonly Sample[]): Float64Array {
  const { layers } = backwardPropagation(networkOf(config, parameters), samples, config);
  return Float64Array.from(layers.flatMap(({ weights, biases }) => [...weights.flat(), ...biases]));
}

/** Whether some neuron is so near its kink that a small change of one parameter could cross it. */
function isNearCorner(config: Config, parameters: Float64Array, samples: readonly Sample[]): boolean {
  if (!activationFunctions[config.activation].hasKink) return false;
  const network = networkOf(config, parameters);
  return samples.some(({ inputs }) =>
    forwardPropagation(network, inputs)
      .preActivations.slice(0, -1)
      .some((layer) => layer.some((z) => Math.abs(z) < 1e-2)),
  );
}

test('the gradient, penalty included, matches finite differences of the loss', () => {
  let compared = 0;
  fc.assert(
    fc.property(randomConfig, fc.integer({ min: 1, max: 20 }), seed, (drawn, points, draw) => {
      const config: Config = { ...drawn, gradientRule: 'exact' };
      const start = randomParameters(config, draw).map((value) => value / 2);
      const samples = randomSamples(config, points, draw + 1);
      if (isNearCorner(config, start, samples)) return;
      compared++;
      const isWeight = weightMask(architectureOf(config).sizes);
      const engine = createBatchEngine(config);
      const columns = columnsOf(samples, architectureOf(config).sizes);
      engine.parameters.set(start);
      const gradient = engine.gradient(columns, 0, points).slice();
      addPenaltySlopes(gradient, start, isWeight, config);
      const lossWith = (p: number, value: number) => {
        engine.parameters.set(start);
        engine.parameters[p] = value;
        const penalty = penaltyOf(engine.parameters, isWeight, config) ?? 0;
        return evaluate(engine, columns, config.loss, sides).loss + penalty;
      };
      const h = 1e-5;
      start.forEach((value, p) => {
        // |w| has a kink at 0.
        if (config.regularization === 'l1' && Math.abs(value) < 2 * h) return;
        const measured = (lossWith(p, value + h) - lossWith(p, value - h)) / (2 * h);
        const slope = gradient[p] ?? Number.NaN;
        expect(Math.abs(measured - slope)).toBeLessThan(1e-6 * Math.max(1, Math.abs(slope), lossWith(p, value)));
      });
    }),
    { numRuns: 300, seed: 1 },
  );
  expect(compared).toBeGreaterThan(200);
});

test('the engine gives the bits of forward and backward propagation, for any network and batch size', () => {
  fc.assert(
    fc.property(randomConfig, count, seed, (config, points, draw) => {
      const parameters = randomParameters(config, draw);
      const samples = randomSamples(config, points, draw + 1);
      const engine = createBatchEngine(config);
      engine.parameters.set(parameters);
      const columns = columnsOf(samples, architectureOf(config).sizes);
      expect(engine.gradient(columns, 0, points)).toEqual(flatGradientOf(config, parameters, samples));
      expect(engine.parameters).toEqual(parameters);
    }),
    { numRuns: 300, seed: 2 },
  );
});

test('the engine’s updates are the optimizer’s, by the gradients of backward propagation, to the last bit', () => {
  fc.assert(
    fc.property(randomConfig, fc.integer({ min: 1, max: 9 }), seed, (config, points, draw) => {
      const isWeight = weightMask(architectureOf(config).sizes);
      const optimizer = trainingOf(config).optimizer(isWeight);
      const parameters = randomParameters(config, draw);
      const state = new Float64Array(optimizer.stateSize);
      const samples = randomSamples(config, points, draw + 1);
      const columns = columnsOf(samples, architectureOf(config).sizes);
      const engine = createBatchEngine(config);
      engine.parameters.set(parameters);
      for (let update = 0; update < 5; update++) {
        optimizer.update(parameters, flatGradientOf(config, parameters, samples), state, config);
        engine.update(columns, 0, points, config);
        expect(engine.state).toEqual(Float64Array.of(...parameters, ...state));
      }
    }),
    { numRuns: 150, seed: 3 },
  );
});

test('an empty batch changes nothing, not even by weight decay', () => {
  fc.assert(
    fc.property(randomConfig, seed, (config, draw) => {
      const engine = createBatchEngine(config);
      engine.parameters.set(randomParameters(config, draw));
      const before = engine.state.slice();
      engine.update(columnsOf([], architectureOf(config).sizes), 0, 0, config);
      expect(engine.state).toEqual(before);
    }),
    { numRuns: 30, seed: 4 },
  );
});
