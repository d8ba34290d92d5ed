import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at, moons, plain } from '../fixtures/runSpecs.ts';
import { xorConfig as xor } from '../fixtures/xorConfig.ts';
import { optimizerNames } from '../model/optimizers.ts';
import { regularizationNames } from '../model/regularization.ts';
import { createRun, runTo } from './run.ts';
import type { Change, Config, Intervention, RunSpec } from './runSpec.ts';
import type { Snapshot } from './snapshot.ts';

const always = () => true;

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
