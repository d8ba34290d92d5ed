import { expect, test } from 'vitest';
import { columnsOf } from '../data/batches.ts';
import { dataSetOf } from '../data/dataSet.ts';
import { featuresOf } from '../data/features.ts';
import { createBatchEngine } from '../engine/batchEngine.ts';
import { evaluate } from '../engine/evaluate.ts';
import { forwardPropagation } from '../engine/forwardPropagation.ts';
import { at, moons, plain } from '../fixtures/runSpecs.ts';
import { xorConfig as xor } from '../fixtures/xorConfig.ts';
import { networkFrom } from '../model/network.ts';
import { createRun, runTo } from './run.ts';
import { architectureOf, type Change, type Config, type RunSpec } from './runSpec.ts';

const always = () => true;

test('the default run is right at epoch 33, and its mean squared error is under 0.01 at 144', () => {
  const { firstAllCorrect, training } = runTo(plain(xor), 144);
  expect(firstAllCorrect).toBe(33);
  expect(training.loss / 2).toBeLessThan(0.01);
  expect(runTo(plain(xor), 143).training.loss / 2).toBeGreaterThan(0.01);
});

test('a learning rate changed in mid-run acts from that update on, and never before', () => {
  const changed: RunSpec = { config: xor, interventions: [at(10, { kind: 'learningRate', value: 0.1 })] };
  expect(runTo(changed, 10).parameters).toEqual(runTo(plain(xor), 10).parameters);
  expect(runTo(changed, 10).inEffect.learningRate).toBe(0.1);
  expect(runTo(changed, 11).parameters).not.toEqual(runTo(plain(xor), 11).parameters);
});

test('a weight set at a position is shown there', () => {
  const change: Change = { kind: 'weight', layer: 0, from: 1, to: 2, value: 10 };
  const spec: RunSpec = { config: xor, interventions: [at(7, change), at(7, { ...change, value: -3 })] };
  expect(runTo(spec, 7).parameters[5]).toBe(-3);
  expect(runTo(spec, 6).parameters[5]).toBe(runTo(plain(xor), 6).parameters[5]);
});

test('a change of rate or regularization keeps the optimizer state', () => {
  const config: Config = { ...xor, optimizer: 'momentum', momentum: 0.5, learningRate: 0.1 };
  const stopped = runTo({ config, interventions: [at(10, { kind: 'learningRate', value: 0.2 })] }, 11);
  const [ninth, tenth] = [9, 10].map((position) => runTo(plain(config), position).parameters);
  // From v₁₀ = (p₉ − p₁₀) / 0.1 and the gradient there, the eleventh step is 0.2·(0.5·v₁₀ + g).
  const engine = createBatchEngine(config);
  engine.parameters.set(tenth ?? []);
  const gradient = engine.gradient(columnsOf(dataSetOf(config).training, [2, 1]), 0, 4);
  stopped.parameters.forEach((value, p) => {
    const before = tenth?.[p] ?? Number.NaN;
    const velocity = ((ninth?.[p] ?? Number.NaN) - before) / 0.1;
    expect(Math.abs(value - (before - 0.2 * (0.5 * velocity + (gradient[p] ?? Number.NaN))))).toBeLessThan(1e-13);
  });
});

test('another seed is another run', () => {
  expect(createRun(plain(xor)).changeTo(plain({ ...xor, seed: 3 }))).toBe(false);
});

test('the history keeps whole epochs, oldest first, and stays short', () => {
  const { history } = runTo(plain(xor), 50_000);
  expect(history.positions.length).toBeLessThanOrEqual(600);
  expect(history.positions[0]).toBe(0);
  for (const [k, position] of history.positions.entries())
    if (k % 97 === 0) expect(history.trainingLosses[k]).toBe(runTo(plain(xor), position).training.loss);
});

test('without training points, updates pass and nothing changes', () => {
  for (const batchSize of ['full', 5] as const) {
    const config: Config = {
      ...xor,
      dataSet: 'points',
      optimizer: 'adamw',
      regularization: 'l2',
      regularizationRate: 1,
      batchSize,
    };
    const start = runTo(plain(config), 0);
    const later = runTo(plain(config), 500);
    expect(later).toMatchObject({ position: 500, updatesPerEpoch: 1, diverged: false, firstAllCorrect: null });
    expect(later.parameters).toEqual(start.parameters);
    expect(later.training).toMatchObject({ loss: 0, count: 0, rSquared: null });
    expect(later.history.trainingLosses.every((loss) => loss === 0)).toBe(true);
    expect(later.fields).toEqual(start.fields);
  }
});

test('since when all points are right is the last epoch at which they became so, as long as every epoch was looked at', () => {
  const config: Config = { ...moons, dataSet: 'circle', noise: 0, batchSize: 10 };
  const run = createRun(plain(config));
  let since: number | null = null;
  let changes = 0;
  for (let epoch = 0; epoch <= 70; epoch++) {
    run.seek(epoch * run.snapshot().updatesPerEpoch, always);
    const { training, position, allCorrectSince } = run.snapshot();
    const isRight = training.correct === training.count;
    if (isRight !== (since !== null)) changes++;
    since = isRight ? (since ?? position) : null;
    expect(allCorrectSince).toBe(since);
  }
  expect(changes).toBeGreaterThan(2);
  expect(runTo(plain(xor), 1199).allCorrectSince).toBe(33);
  // From epoch 1200 on, the record leaves epochs out.
  expect(runTo(plain(xor), 1300).allCorrectSince).toBeNull();
  const set = [at(20, { kind: 'learningRate', value: 1 })];
  const changed = createRun(plain(xor));
  changed.seek(100, always);
  changed.changeTo({ config: xor, interventions: set });
  changed.seek(100, always);
  expect(changed.snapshot().allCorrectSince).toBe(runTo({ config: xor, interventions: set }, 100).firstAllCorrect);
});

test('a regression is never “all correct”', () => {
  const config: Config = {
    ...moons,
    dataSet: 'plane',
    noise: 0,
    outputActivation: 'linear',
    hiddenSizes: [],
    learningRate: 0.5,
  };
  const { firstAllCorrect, allCorrectSince, training } = runTo(plain(config), 300);
  expect(training.correct).toBe(training.count);
  expect(firstAllCorrect).toBeNull();
  expect(allCorrectSince).toBeNull();
});

test('the penalty is shown by itself, with the settings in effect', () => {
  const spec: RunSpec = {
    config: { ...xor, regularization: 'l1', regularizationRate: 0.1 },
    interventions: [at(5, { kind: 'regularization', value: 'none' }), at(8, { kind: 'regularizationRate', value: 2 })],
  };
  const { parameters, penalty, training } = runTo(spec, 4);
  const weights = [...parameters.slice(0, 6), ...parameters.slice(9, 12)];
  expect(penalty).toBe(0.1 * weights.reduce((sum, w) => sum + Math.abs(w), 0));
  expect(runTo(spec, 5).penalty).toBeNull();
  expect(runTo(spec, 8).inEffect).toEqual({ learningRate: 2, regularization: 'none', regularizationRate: 2 });
  const free = createBatchEngine(spec.config);
  free.parameters.set(parameters);
  expect(training).toEqual(
    evaluate(free, columnsOf(dataSetOf(spec.config).training, [2, 1]), 'half-sse', { kind: 'sides', middle: 0.5 }),
  );
});

test('the fields are the activations at the cell centres, top row first', () => {
  const config: Config = { ...xor, dataSet: 'hills', trainingShare: 100, features: ['x2', 'sinx1'], hiddenSizes: [2] };
  const { fields, parameters } = runTo(plain(config), 3);
  const network = networkFrom(architectureOf(config), parameters);
  expect(fields.side).toBe(100);
  expect(fields.values).toHaveLength(3);
  for (const [row, column] of [
    [0, 0],
    [0, 99],
    [63, 20],
  ] as const) {
    const point = [-1.2 + (column + 0.5) * 0.024, 1.2 - (row + 0.5) * 0.024] as const;
    const { activations } = forwardPropagation(network, featuresOf(point, config.features));
    const expected = activations.slice(1).flat();
    expect(fields.values.map((field) => field[row * 100 + column])).toEqual(expected.map((a) => expect.closeTo(a, 5)));
  }
});

test('a run ends at update 1,000,000', { tags: ['slow'] }, () => {
  const run = createRun(plain(xor));
  run.trainTo(2_000_000, always);
  expect(run.position()).toBe(1_000_000);
});
