import { expect, test } from 'vitest';
import { xorConfig } from '../fixtures/xorConfig.ts';
import { noGoal } from './goal.ts';
import { runTo } from './run.ts';
import type { Config, RunSpec } from './runSpec.ts';
import { startTrial, type Trial, type TrialResult } from './trial.ts';

const always = () => true;
const never = () => false;
const plain = (config: Partial<Config> = {}): RunSpec => ({ config: { ...xorConfig, ...config }, interventions: [] });
const circle: Partial<Config> = { dataSet: 'circle', pointCount: 60, trainingShare: 50, loss: 'mse', batchSize: 10 };

function finished(trial: Partial<Trial> & Pick<Trial, 'spec' | 'end'>): TrialResult {
  const running = startTrial({ goal: null, fieldSide: null, ...trial });
  expect(running.advance(always)).toBe(true);
  return running.result();
}

test.each([
  ['a truth table', plain(), 137],
  ['mini-batches, within an epoch', plain(circle), 136],
  ['nothing at all', plain(), 0],
])('a trial without a goal ends where it should, with the numbers of the run: %s', (_, spec, end) => {
  const { position, training, test: tested, updatesPerEpoch } = runTo(spec, end);
  expect(finished({ spec, end })).toEqual({
    position,
    updatesPerEpoch,
    reachedAt: null,
    loss: training.loss,
    testLoss: tested?.loss ?? null,
    correct: training.correct,
    count: training.count,
    diverged: false,
    fields: null,
  });
});

test('a trial ends at the first epoch that meets the goal, whatever the stretches are', () => {
  const spec = plain({ learningRate: 5 });
  const goal = { ...noGoal, loss: 0.1 };
  let first = 0;
  while (runTo(spec, first).training.loss >= 0.1) first++;
  expect(first).toBeGreaterThan(10);
  for (const keepGoing of [always, never]) {
    const running = startTrial({ spec, goal, end: 5000, fieldSide: null });
    for (let turns = 0; !running.advance(keepGoing); turns++) expect(turns).toBeLessThan(1000);
    expect(running.result()).toMatchObject({
      position: first,
      reachedAt: first,
      loss: runTo(spec, first).training.loss,
      diverged: false,
    });
  }
});

test('a goal that comes too late is not reached', () => {
  const spec = plain({ learningRate: 5 });
  expect(finished({ spec, goal: { ...noGoal, loss: 0.1 }, end: 10 })).toMatchObject({ position: 10, reachedAt: null });
});

test('a goal at the start is reached there', () => {
  expect(finished({ spec: plain(), goal: { ...noGoal, loss: 10 }, end: 100 })).toMatchObject({
    position: 0,
    reachedAt: 0,
  });
});

test('a run whose numbers grow too large ends there, and says so', () => {
  const spec = plain({ dataSet: 'plane', outputActivation: 'linear', activation: 'relu', learningRate: 1e3 });
  const result = finished({ spec, end: 1_000_000 });
  expect(result.diverged).toBe(true);
  expect(result.position).toBe(runTo(spec, 1_000_000).position);
});

test('a stopped trial tells how far it has come, and goes on to the same end', () => {
  const running = startTrial({ spec: plain(), goal: null, end: 50_000, fieldSide: null });
  expect(running.advance(never)).toBe(false);
  const { position, loss } = running.result();
  expect(position).toBeGreaterThan(0);
  expect(loss).toBe(runTo(plain(), position).training.loss);
  while (!running.advance(never));
  expect(running.result().loss).toBe(runTo(plain(), 50_000).training.loss);
});

test('the picture is the output at the middle of each cell', () => {
  const spec = plain({ seed: 7 });
  const [field] = finished({ spec, end: 40, fieldSide: 50 }).fields ?? [];
  const { fields } = runTo(spec, 40);
  const fine = fields.values.at(-1);
  expect(fields.side).toBe(100);
  expect(field).toHaveLength(2500);
  // Each cell lies between the four of the finer picture that it covers.
  for (const [row, column] of [
    [0, 0],
    [10, 40],
    [49, 49],
  ] as const) {
    const four = [0, 1, 100, 101].map((k) => fine?.[row * 200 + column * 2 + k] ?? Number.NaN);
    const value = field?.[row * 50 + column] ?? Number.NaN;
    expect(value).toBeGreaterThanOrEqual(Math.min(...four));
    expect(value).toBeLessThanOrEqual(Math.max(...four));
  }
});
