import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataSetOf } from '../data/dataSet.ts';
import { forwardPropagation } from '../engine/forwardPropagation.ts';
import { randomConfig } from '../fixtures/randomNetworks.ts';
import { xorConfig } from '../fixtures/xorConfig.ts';
import { lossFunctions } from '../model/losses.ts';
import { networkFrom } from '../model/network.ts';
import { createRun } from '../run/run.ts';
import { architectureOf, type Config } from '../run/runSpec.ts';
import type { AnalysisInput } from './analysis.ts';
import { createLossSurface, type LossSurface, nodeValue, type SurfaceRequest } from './lossSurface.ts';

const always = () => true;
const firstTwo: SurfaceRequest = { kind: 'lossSurface', across: 0, up: 1 };

function analysisInputAt(config: Config, position: number): AnalysisInput {
  const run = createRun({ config, interventions: [] });
  run.seek(position, always);
  return run.analysisInput();
}

function surfaceOf(request: SurfaceRequest, input: AnalysisInput): LossSurface {
  const analysis = createLossSurface(request, input);
  expect(analysis.advance(always)).toBe(true);
  return analysis.result();
}

/** Training loss, summed sample by sample. */
function lossWith(config: Config, parameters: Float64Array): number {
  const network = networkFrom(architectureOf(config), parameters);
  const { training } = dataSetOf(config);
  const { term, total } = lossFunctions[config.loss];
  const sum = training.reduce((before, { inputs, targets }) => {
    const { preActivations, activations } = forwardPropagation(network, inputs);
    return before + term(preActivations.at(-1) ?? [], activations.at(-1) ?? [], targets);
  }, 0);
  return total(sum, training.length, config.outputCount);
}

test('every node holds the loss with its two parameter values and all others unchanged', {
  tags: ['slow'],
}, () => {
  fc.assert(
    fc.property(
      randomConfig,
      fc.nat({ max: 40 }),
      fc.array(fc.nat(), { minLength: 5, maxLength: 5 }),
      (config, at, draws) => {
        const input = analysisInputAt(config, at);
        const count = input.parameters.length;
        const [first = 0, second = 0, ...nodes] = draws;
        const across = first % count;
        const up = (across + 1 + (second % (count - 1))) % count;
        const surface = surfaceOf({ kind: 'lossSurface', across, up }, input);
        const { side } = surface;
        for (const draw of nodes) {
          const node = draw % (side * side);
          const parameters = input.parameters.slice();
          parameters[across] = nodeValue(surface.across, side, node % side);
          parameters[up] = nodeValue(surface.up, side, side - 1 - Math.floor(node / side));
          expect(surface.losses[node]).toBe(lossWith(config, parameters));
        }
      },
    ),
    { numRuns: 25, seed: 3 },
  );
});

test('the loss at the current values is the training loss, and the path ends there', () => {
  const moons: Config = { ...xorConfig, dataSet: 'moons', trainingShare: 50, loss: 'mse', batchSize: 7 };
  for (const config of [xorConfig, moons]) {
    const run = createRun({ config, interventions: [] });
    run.seek(333, always);
    const { parameters, training } = run.snapshot();
    const surface = surfaceOf({ kind: 'lossSurface', across: 4, up: 2 }, run.analysisInput());
    expect(surface.loss).toBe(training.loss);
    expect(surface.path.at(-1)).toEqual({ position: 333, across: parameters[4], up: parameters[2] });
    const start = createRun({ config, interventions: [] }).snapshot().parameters;
    expect(surface.path[0]).toEqual({ position: 0, across: start[4], up: start[2] });
  }
});

test('nodes are round numbers, and the slice holds the path and 3 to every side of the current values', () => {
  const { across, up, side, path } = surfaceOf(firstTwo, analysisInputAt(xorConfig, 500));
  expect(side).toBe(41);
  for (const [interval, along] of [
    [across, (place: { across: number }) => place.across],
    [up, (place: { up: number }) => place.up],
  ] as const) {
    const values = path.map(along);
    const present = values.at(-1) ?? Number.NaN;
    expect(interval.min).toBeLessThanOrEqual(Math.min(...values, present - 3));
    expect(interval.max).toBeGreaterThanOrEqual(Math.max(...values, present + 3));
    const step = (interval.max - interval.min) / 40;
    expect([1, 1.5, 2, 3, 4, 5, 6, 8].map((factor) => factor / 10)).toContainEqual(expect.closeTo(step, 12));
    expect(interval.min / step).toBeCloseTo(Math.round(interval.min / step), 9);
  }
});

test('interrupting a slice does not change its result', () => {
  const input = analysisInputAt({ ...xorConfig, dataSet: 'spiral', loss: 'mse' }, 40);
  const analysis = createLossSurface(firstTwo, input);
  let pieces = 1;
  let progress = 0;
  while (!analysis.advance(() => false)) {
    pieces++;
    expect(analysis.progress()).toBeGreaterThanOrEqual(progress);
    progress = analysis.progress();
  }
  // 200 points make four chunks, for every node and for the current values.
  expect(pieces).toBe(4 * (41 * 41 + 1));
  expect(analysis.result()).toEqual(surfaceOf(firstTwo, input));
});

test('the slice surrounds parameters of any size', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e300, max: 1e300, noNaN: true }),
      fc.double({ noNaN: true, min: -1e9 }),
      (one, two) => {
        const input = analysisInputAt(xorConfig, 0);
        const parameters = input.parameters.slice();
        parameters[0] = one;
        parameters[1] = Math.min(two, 1e12);
        const { across, up } = surfaceOf(firstTwo, { ...input, parameters, path: [{ position: 0, parameters }] });
        for (const [{ min, max }, value] of [
          [across, parameters[0]],
          [up, parameters[1]],
        ] as const) {
          expect(min).toBeLessThan(max);
          expect(value).toBeGreaterThanOrEqual(min);
          expect(value).toBeLessThanOrEqual(max);
        }
      },
    ),
    { numRuns: 20, seed: 6 },
  );
});

test('a large training set gets a coarser grid, an empty one a flat surface', { tags: ['slow'] }, () => {
  const input = analysisInputAt({ ...xorConfig, hiddenSizes: [16, 16] }, 0);
  const column = new Float64Array(1800);
  const training = { count: 1800, inputs: [column, column], targets: [column] };
  expect(surfaceOf(firstTwo, { ...input, training }).side).toBe(21);
  const empty = surfaceOf(firstTwo, analysisInputAt({ ...xorConfig, dataSet: 'points' }, 0));
  expect(new Set(empty.losses)).toEqual(new Set([0]));
});
