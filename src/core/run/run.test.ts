// Long because a position can be reached in many ways, and all are compared with the same `runTo`.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf } from '../data/batches.ts';
import { dataSetOf } from '../data/dataSet.ts';
import { featuresOf } from '../data/features.ts';
import { createBatchEngine } from '../engine/batchEngine.ts';
import { evaluate } from '../engine/evaluate.ts';
import { forwardPropagation } from '../engine/forwardPropagation.ts';
import { randomConfig } from '../fixtures/randomNetworks.ts';
import { xorConfig as xor } from '../fixtures/xorConfig.ts';
import { networkFrom } from '../model/network.ts';
import { optimizerNames } from '../model/optimizers.ts';
import { regularizationNames } from '../model/regularization.ts';
import { createRun, runTo } from './run.ts';
import { architectureOf, type Change, type Config, type Intervention, type RunSpec } from './runSpec.ts';
import type { Snapshot } from './snapshot.ts';

const always = () => true;

const moons: Config = {
  ...xor,
  dataSet: 'moons',
  trainingShare: 50,
  loss: 'mse',
  learningRate: 3,
  batchSize: 7,
  noise: 10,
};
const plain = (config: Config): RunSpec => ({ config, interventions: [] });
const at = (position: number, change: Change): Intervention => ({ position, change });

test('the default run is right at epoch 33, and its mean squared error is under 0.01 at 144', () => {
  const { firstAllCorrect, training } = runTo(plain(xor), 144);
  expect(firstAllCorrect).toBe(33);
  expect(training.loss / 2).toBeLessThan(0.01);
  expect(runTo(plain(xor), 143).training.loss / 2).toBeGreaterThan(0.01);
});

test.each([
  ['full batch', xor],
  ['mini-batches', moons],
])(
  'seeking a position by any way gives the same bits as training straight to it (%s)',
  { tags: ['slow'] },
  (_, config) => {
    const run = createRun(plain(config));
    const direct = new Map([0, 1, 14, 15, 16, 37, 100, 333, 1000].map((p) => [p, runTo(plain(config), p)]));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...direct.keys()), { minLength: 1, maxLength: 8 }), (way) => {
        for (const position of way) {
          expect(run.seek(position, always)).toBe(true);
          const { parameters, training, test: held } = run.snapshot();
          expect({ parameters, training, test: held }).toEqual({
            parameters: direct.get(position)?.parameters,
            training: direct.get(position)?.training,
            test: direct.get(position)?.test,
          });
        }
      }),
      { numRuns: 30, seed: 3 },
    );
  },
);

test('any position of 100,000 epochs can be sought, back and forth', { tags: ['slow'] }, () => {
  const run = createRun(plain(xor));
  run.trainTo(100_000, always);
  const states = [99_999, 31_415, 1, 54_321].map((position) => {
    run.seek(position, always);
    return run.snapshot().parameters;
  });
  expect(states).toEqual([99_999, 31_415, 1, 54_321].map((position) => runTo(plain(xor), position).parameters));
});

test('an interrupted seek goes on from where it stopped', () => {
  const run = createRun(plain(moons));
  let calls = 0;
  const sometimes = () => ++calls % 3 !== 0;
  let turns = 0;
  while (!run.seek(5000, sometimes)) turns++;
  expect(turns).toBeGreaterThan(1);
  expect(run.snapshot().parameters).toEqual(runTo(plain(moons), 5000).parameters);
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

/** Interventions of every kind within the first hundred updates of a 2-3-1 network. */
const randomInterventions = fc
  .array(
    fc.record({
      position: fc.integer({ min: 0, max: 100 }),
      change: fc.oneof<fc.Arbitrary<Change>[]>(
        fc.record({ kind: fc.constant('learningRate'), value: fc.constantFrom(0.001, 0.05, 0.2) }),
        fc.record({ kind: fc.constant('regularization'), value: fc.constantFrom(...regularizationNames) }),
        fc.record({ kind: fc.constant('regularizationRate'), value: fc.constantFrom(0, 0.01, 0.1) }),
        fc.record({
          kind: fc.constant('weight'),
          layer: fc.constant(0),
          from: fc.integer({ min: 0, max: 1 }),
          to: fc.integer({ min: 0, max: 2 }),
          value: fc.constantFrom(-2, 0, 3),
        }),
        fc.record({ kind: fc.constant('bias'), layer: fc.constant(1), to: fc.constant(0), value: fc.constant(1.5) }),
      ),
    }),
    { maxLength: 5 },
  )
  .map((drawn): readonly Intervention[] => drawn.toSorted((a, b) => a.position - b.position));

const randomRun: fc.Arbitrary<Config> = fc
  .record({
    optimizer: fc.constantFrom(...optimizerNames),
    batchSize: fc.constantFrom<Config['batchSize'][]>(3, 7, 40, 'full'),
    regularization: fc.constantFrom(...regularizationNames),
    dataSet: fc.constantFrom('moons', 'hills', 'xor'),
    orderSeed: fc.nat(),
  } satisfies { [Name in keyof Config]?: fc.Arbitrary<Config[Name]> })
  .map((drawn) => ({ ...moons, ...drawn, pointCount: 40, learningRate: 0.05, regularizationRate: 0.02 }));

/** The parts of a snapshot that depend only on the spec and the position. */
function stateOf({ position, parameters, inEffect, penalty, training, test: held, diverged }: Snapshot) {
  return { position, parameters, inEffect, penalty, training, held, diverged };
}

/** The recorded losses up to the position of a snapshot. */
function pastOf({ history, position }: Snapshot): Float64Array {
  return history.trainingLosses.slice(0, history.positions.filter((at) => at <= position).length);
}

const randomWay = fc.array(fc.integer({ min: 0, max: 130 }), { minLength: 1, maxLength: 5 });

test('with any optimizer and any interventions, any way to a position gives the same numbers', {
  tags: ['slow'],
}, () => {
  fc.assert(
    fc.property(randomRun, randomInterventions, randomWay, (config, interventions, way) => {
      const spec: RunSpec = { config, interventions };
      const run = createRun(spec);
      for (const position of way) {
        expect(run.seek(position, always)).toBe(true);
        const [shown, fresh] = [run.snapshot(), runTo(spec, position)];
        expect(stateOf(shown)).toEqual(stateOf(fresh));
        // A run that has been further has recorded at least as much of the past.
        expect(pastOf(shown)).toEqual(pastOf(fresh));
        if (fresh.firstAllCorrect !== null) expect(shown.firstAllCorrect).toBe(fresh.firstAllCorrect);
      }
    }),
    { numRuns: 60, seed: 5 },
  );
});

test('changing the interventions keeps the common past and gives the same numbers as a fresh run', {
  tags: ['slow'],
}, () => {
  fc.assert(
    fc.property(
      randomRun,
      randomInterventions,
      randomInterventions,
      fc.integer({ min: 0, max: 130 }),
      randomWay,
      (config, before, after, position, way) => {
        const run = createRun({ config, interventions: before });
        for (const stop of way) run.seek(stop, always);
        const next: RunSpec = { config, interventions: after };
        expect(run.changeTo(next)).toBe(true);
        run.seek(position, always);
        const [shown, fresh] = [run.snapshot(), runTo(next, position)];
        expect(stateOf(shown)).toEqual(stateOf(fresh));
        expect(pastOf(shown)).toEqual(pastOf(fresh));
        if (fresh.firstAllCorrect !== null) expect(shown.firstAllCorrect).toBe(fresh.firstAllCorrect);
        expect(run.seek(shown.frontier, always)).toBe(true);
        expect(run.snapshot().history).toEqual(runTo(next, shown.frontier).history);
      },
    ),
    { numRuns: 60, seed: 6 },
  );
});

test('a weight set again and again at one position gives the numbers of its last value', () => {
  const config: Config = { ...moons, optimizer: 'adam' };
  const set = (position: number, value: number) => at(position, { kind: 'weight', layer: 0, from: 0, to: 1, value });
  const run = createRun(plain(config));
  run.trainTo(57, always);
  const ways: readonly (readonly Intervention[])[] = [
    [set(57, 1)],
    [set(57, 2)],
    [set(20, 5), set(57, 2)],
    [set(20, 5), set(57, 3)],
    [set(20, 6), set(57, 3)],
    [],
    [set(57, 4)],
  ];
  for (const interventions of ways) {
    const spec = { config, interventions };
    expect(run.changeTo(spec)).toBe(true);
    run.seek(57, always);
    expect(stateOf(run.snapshot())).toEqual(stateOf(runTo(spec, 57)));
  }
});

test('a change of rate or regularization keeps the optimizer state', () => {
  const config: Config = { ...xor, optimizer: 'momentum', momentum: 0.5, learningRate: 0.1 };
  const stopped = runTo({ config, interventions: [at(10, { kind: 'learningRate', value: 0.2 })] }, 11);
  const [ninth, tenth] = [9, 10].map((position) => runTo(plain(config), position).parameters);
  // From v₁₀ = (p₉ − p₁₀) / 0.1 and the gradient there, the eleventh step is 0.2·(0.5·v₁₀ + g).
  const engine = createBatchEngine(config);
  engine.parameters.set(tenth ?? []);
  const gradient = engine.gradient(columnsOf(dataSetOf(config).training, 2), 0, 4);
  stopped.parameters.forEach((value, p) => {
    const before = tenth?.[p] ?? Number.NaN;
    const velocity = ((ninth?.[p] ?? Number.NaN) - before) / 0.1;
    expect(Math.abs(value - (before - 0.2 * (0.5 * velocity + (gradient[p] ?? Number.NaN))))).toBeLessThan(1e-13);
  });
});

test('a change drops the future that it invalidates', () => {
  const run = createRun(plain(xor));
  run.trainTo(200, always);
  run.seek(20, always);
  run.changeTo({ config: xor, interventions: [at(20, { kind: 'learningRate', value: 0.01 })] });
  run.seek(20, always);
  const { position, frontier, firstAllCorrect, history } = run.snapshot();
  expect({ position, frontier, firstAllCorrect }).toEqual({ position: 20, frontier: 20, firstAllCorrect: null });
  expect(Array.from(history.positions)).toEqual(Array.from({ length: 21 }, (_, epoch) => epoch));
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
  expect(training).toEqual(evaluate(free, columnsOf(dataSetOf(spec.config).training, 2), 'half-sse', 0.5));
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

test('a long run that is changed near its start has the history of a short one', () => {
  const spec = { config: xor, interventions: [] };
  const changed: RunSpec = {
    config: xor,
    interventions: [{ position: 10, change: { kind: 'learningRate', value: 1 } }],
  };
  const run = createRun(spec);
  run.seek(10_000, () => true);
  run.seek(10, () => true);
  run.changeTo(changed);
  run.seek(900, () => true);
  expect(run.snapshot().history).toEqual(runTo(changed, 900).history);
});
