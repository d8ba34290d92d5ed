import { expect, test } from 'vitest';
import { defaultConfig } from '../config/settings/defaults.ts';
import { createRun, runTo } from '../core/run/run.ts';
import type { RunSpec } from '../core/run/runSpec.ts';
import { handleCommand } from './handleCommand.ts';
import type { Command, Reply } from './protocol.ts';

const spec = { config: defaultConfig('xor'), interventions: [] };
const timeless = () => 0;

function snapshotOf(reply: Reply) {
  if (reply.kind !== 'snapshot') throw new Error(reply.kind);
  return reply.snapshot;
}

/** A clock that advances by a millisecond whenever it is read. */
function ticking(): () => number {
  let time = 0;
  return () => time++;
}

test('a start replies with the snapshot of its position', () => {
  const [, reply] = handleCommand(null, { kind: 'start', runId: 1, spec, position: 33 }, timeless);
  expect(snapshotOf(reply)).toEqual(runTo(spec, 33));
  expect(reply).toMatchObject({ runId: 1, reached: true });
});

test('a run that is started again is trained as far as before', () => {
  const [, reply] = handleCommand(null, { kind: 'start', runId: 1, spec, position: 33, trainedTo: 500 }, timeless);
  const trained = createRun(spec);
  trained.trainTo(500, () => true);
  trained.seek(33, () => true);
  expect(snapshotOf(reply)).toEqual(trained.snapshot('wanted'));
  expect(snapshotOf(reply).frontier).toBe(500);
});

test('advance trains at most as many updates as requested', () => {
  const [training] = handleCommand(null, { kind: 'start', runId: 1, spec, position: 5 }, timeless);
  const [, reply] = handleCommand(training, { kind: 'advance', runId: 1, updates: 3, budgetMilliseconds: 8 }, timeless);
  expect(snapshotOf(reply).position).toBe(8);
});

test('advance stops when its time is up', () => {
  const [training] = handleCommand(null, { kind: 'start', runId: 1, spec, position: 0 }, timeless);
  const command: Command = { kind: 'advance', runId: 1, updates: 1_000_000, budgetMilliseconds: 3 };
  const [, reply] = handleCommand(training, command, ticking());
  expect(snapshotOf(reply).position).toBeGreaterThan(0);
  expect(snapshotOf(reply).position).toBeLessThan(1_000_000);
});

test('a long seek reports its progress and goes on when requested again', { tags: ['slow'] }, () => {
  let [training, reply] = handleCommand(null, { kind: 'start', runId: 1, spec, position: 900_000 }, ticking());
  expect(reply).toMatchObject({ reached: false });
  let turns = 1;
  while (reply.kind === 'snapshot' && !reply.reached) {
    [training, reply] = handleCommand(training, { kind: 'seek', runId: 1, position: 900_000 }, ticking());
    turns++;
  }
  expect(turns).toBeGreaterThan(2);
  expect(snapshotOf(reply).position).toBe(900_000);
});

test('a start with other interventions goes on from the shared past, in as many requests as it takes', {
  tags: ['slow'],
}, () => {
  let [training, reply] = handleCommand(null, { kind: 'start', runId: 1, spec, position: 300_000 }, timeless);
  const run = training?.run;
  const changed: RunSpec = { ...spec, interventions: [{ position: 50, change: { kind: 'learningRate', value: 0.5 } }] };
  [training, reply] = handleCommand(training, { kind: 'start', runId: 2, spec: changed, position: 200_000 }, ticking());
  let turns = 1;
  while (reply.kind === 'snapshot' && !reply.reached) {
    [training, reply] = handleCommand(training, { kind: 'seek', runId: 2, position: 200_000 }, ticking());
    turns++;
  }
  expect(turns).toBeGreaterThan(2);
  expect(training?.run).toBe(run);
  const { position, frontier, parameters } = snapshotOf(reply);
  expect({ position, frontier }).toEqual({ position: 200_000, frontier: 200_000 });
  expect(parameters).toEqual(runTo(changed, 200_000).parameters);
});

test('a command for a run that was never started fails with a message', () => {
  const [, reply] = handleCommand(null, { kind: 'seek', runId: 7, position: 1 }, timeless);
  expect(reply).toEqual({ kind: 'failed', runId: 7, message: 'run 7 has not been started' });
});

test('a short analysis replies at once, with its position and its result', () => {
  const [training] = handleCommand(null, { kind: 'start', runId: 1, spec, position: 5 }, timeless);
  const [, reply] = handleCommand(
    training,
    { kind: 'analyse', runId: 1, position: 5, request: { kind: 'gradientCheck' } },
    timeless,
  );
  expect(reply).toMatchObject({
    kind: 'analysed',
    runId: 1,
    position: 5,
    progress: 1,
    result: { kind: 'gradientCheck' },
  });
});

test('a long analysis reports its progress and ends with the same result', () => {
  const request = { kind: 'analyse', runId: 1, position: 5, request: { kind: 'gradientCheck' } } as const;
  const start: Command = { kind: 'start', runId: 1, spec, position: 5 };
  let [training, reply] = handleCommand(handleCommand(null, start, timeless)[0], request, ticking());
  expect(reply).toMatchObject({ kind: 'analysed', result: null });
  let turns = 1;
  while (reply.kind === 'analysed' && reply.result === null) {
    expect(reply.progress).toBeLessThan(1);
    [training, reply] = handleCommand(training, request, ticking());
    turns++;
  }
  expect(turns).toBeGreaterThan(1);
  expect(reply).toEqual(handleCommand(handleCommand(null, start, timeless)[0], request, timeless)[1]);
});

test('a run that is ahead of the page is analysed at the page’s position', () => {
  const request = { kind: 'analyse', runId: 1, position: 5, request: { kind: 'gradientCheck' } } as const;
  const [training] = handleCommand(null, { kind: 'start', runId: 1, spec, position: 5 }, timeless);
  const [, here] = handleCommand(training, request, timeless);
  const [ahead] = handleCommand(training, { kind: 'advance', runId: 1, updates: 30, budgetMilliseconds: 8 }, timeless);
  expect(handleCommand(ahead, request, timeless)[1]).toEqual(here);
});
