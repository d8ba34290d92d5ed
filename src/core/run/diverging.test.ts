import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomConfig } from '../fixtures/randomNetworks.ts';
import { at, moons, plain } from '../fixtures/runSpecs.ts';
import { xorConfig as xor } from '../fixtures/xorConfig.ts';
import { createRun, runTo } from './run.ts';
import type { Change, Config } from './runSpec.ts';

const always = () => true;

const runaway: Config = {
  ...xor,
  activation: 'relu',
  outputActivation: 'linear',
  hiddenSizes: [3, 3],
  learningRate: 10,
};

test('a run whose numbers grow without end stops while they are finite, by any way', () => {
  const run = createRun(plain(runaway));
  run.trainTo(1000, always);
  const snapshot = run.snapshot();
  expect(snapshot.diverged).toBe(true);
  expect(snapshot.position).toBeGreaterThan(0);
  expect(snapshot.position).toBeLessThan(1000);
  expect(snapshot.parameters.every(Number.isFinite)).toBe(true);
  expect(Number.isFinite(snapshot.training.loss)).toBe(true);
  expect(snapshot.history.trainingLosses.every(Number.isFinite)).toBe(true);
  expect(run.seek(1000, always)).toBe(true);
  expect(run.position()).toBe(snapshot.position);
  const stepwise = createRun(plain(runaway));
  for (let position = 1; position < 200; position++) stepwise.trainTo(position, always);
  expect(stepwise.snapshot()).toEqual(snapshot);
});

test('mini-batches that grow without end stop in mid-epoch', () => {
  const config: Config = {
    ...moons,
    activation: 'linear',
    outputActivation: 'linear',
    learningRate: 1000,
    batchSize: 3,
  };
  const { diverged, position, updatesPerEpoch, training } = runTo(plain(config), 5000);
  expect(diverged).toBe(true);
  expect(position % updatesPerEpoch).not.toBe(0);
  expect(Number.isFinite(training.loss)).toBe(true);
  expect(runTo(plain(config), position).diverged).toBe(false);
});

test.each([
  ['an initial weight', { initialParameters: Array.from({ length: 13 }, () => 1e308) }, []],
  ['a weight set at the start', {}, [at(0, { kind: 'weight', layer: 0, from: 0, to: 0, value: 1.7e308 })]],
] as const)('%s that is too large ends the run at its start', (_, change, interventions) => {
  const config: Config = { ...xor, hiddenSizes: [3], activation: 'linear', outputActivation: 'linear', ...change };
  const run = createRun({ config, interventions });
  expect(run.snapshot()).toMatchObject({ position: 0, diverged: true });
  run.trainTo(1000, always);
  expect(run.position()).toBe(0);
  expect(run.seek(500, always)).toBe(true);
  expect(run.position()).toBe(0);
});

test('whatever the settings, a run that starts with finite numbers shows only finite numbers', {
  tags: ['slow'],
}, () => {
  const coordinate = fc.oneof(fc.double({ min: -10, max: 10, noNaN: true }), fc.constantFrom(-1e12, 0, 1e12));
  const points = fc.array(fc.tuple(coordinate, coordinate, fc.constantFrom(0, 1, 1e12)), { maxLength: 8 });
  let ended = 0;
  fc.assert(
    fc.property(
      randomConfig,
      points,
      fc.constantFrom(1e-300, 0.1, 1e3, 1e300),
      fc.constantFrom(0, 1e3, 1e300),
      (drawn, own, learningRate, regularizationRate) => {
        const config: Config = {
          ...drawn,
          dataSet: 'points',
          points: own,
          trainingShare: 60,
          learningRate,
          regularizationRate,
        };
        const run = createRun(plain(config));
        expect(run.snapshot().diverged).toBe(false);
        for (const position of [1, 40, 7]) {
          run.seek(position, always);
          const { training, test: held, parameters, diverged } = run.snapshot();
          if (diverged) ended++;
          const measures = [training, held ?? training].flatMap((set) => [
            set.loss,
            set.rootMeanSquaredError,
            ...set.outputs,
          ]);
          expect([...measures, ...parameters].every(Number.isFinite)).toBe(true);
        }
      },
    ),
    { numRuns: 80, seed: 7 },
  );
  expect(ended).toBeGreaterThan(20);
});

test('a run that one weight has ended goes on when that weight is undone', () => {
  const change: Change = { kind: 'weight', layer: 0, from: 0, to: 0, value: 1e308 };
  const config: Config = { ...xor, outputActivation: 'linear', activation: 'linear', learningRate: 0.01 };
  const run = createRun({ config, interventions: [at(40, change)] });
  run.trainTo(100, always);
  expect(run.snapshot()).toMatchObject({ position: 39, diverged: true });
  expect(run.changeTo(plain(config))).toBe(true);
  expect(run.seek(100, always)).toBe(true);
  expect(run.snapshot()).toEqual(runTo(plain(config), 100));
});
