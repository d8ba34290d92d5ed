import { expect, test } from 'vitest';
import { xorConfig } from '../fixtures/xorConfig.ts';
import { brokenRules, type Goal, noGoal } from './goal.ts';
import { createRun, runTo } from './run.ts';
import type { Config, RunSpec } from './runSpec.ts';

const always = () => true;

function reached(spec: RunSpec, goal: Goal, epochs: number): number | null {
  const run = createRun(spec, goal);
  run.trainTo(epochs, always);
  return run.snapshot().goalReached;
}

const plain = (config: Partial<Config> = {}): RunSpec => ({ config: { ...xorConfig, ...config }, interventions: [] });

/** The first epoch at which a test of the snapshot holds, each epoch computed from the start. */
function firstEpoch(
  spec: RunSpec,
  last: number,
  holds: (snapshot: ReturnType<typeof runTo>) => boolean,
): number | null {
  for (let epoch = 0; epoch <= last; epoch++) if (holds(runTo(spec, epoch))) return epoch;
  return null;
}

test('a goal is reached at the first epoch whose snapshot meets it, also where no loss is recorded', () => {
  const spec = plain({ learningRate: 5 });
  const first = firstEpoch(spec, 100, ({ training }) => training.loss < 0.2 && training.correct === 4);
  expect(first).toBeGreaterThan(1);
  expect(reached(spec, { ...noGoal, loss: 0.2, accuracy: 1 }, 100)).toBe(first);
});

test('a limit of epochs counts the epoch itself', () => {
  const spec = plain({ learningRate: 5 });
  const at = reached(spec, { ...noGoal, loss: 0.1 }, 1000) ?? Number.NaN;
  expect(at).toBeGreaterThan(1);
  expect(reached(spec, { ...noGoal, loss: 0.1, epochs: at }, 1000)).toBe(at);
  expect(reached(spec, { ...noGoal, loss: 0.1, epochs: at - 1 }, 1000)).toBe(null);
});

test('the test loss is that of the test set', () => {
  const spec = plain({ dataSet: 'circle', pointCount: 40, trainingShare: 50, loss: 'mse', learningRate: 3 });
  const first = firstEpoch(spec, 60, ({ test: evaluation }) => (evaluation?.loss ?? 1) < 0.22);
  expect(first).toBeGreaterThan(0);
  expect(reached(spec, { ...noGoal, testLoss: 0.22 }, 60)).toBe(first);
  expect(reached(plain(), { ...noGoal, testLoss: 100 }, 5)).toBe(null);
});

test('rules alone are nothing to reach', () => {
  expect(reached(plain(), { ...noGoal, epochs: 200, neurons: 3, untouched: true }, 5)).toBe(null);
});

test('a broken rule names itself, and the goal is not reached', () => {
  const weight = { position: 3, change: { kind: 'weight', layer: 0, from: 0, to: 1, value: 4 } } as const;
  const touched: RunSpec = { ...plain({ features: ['x1', 'x1x2'], hiddenSizes: [2, 3] }), interventions: [weight] };
  const goal: Goal = { ...noGoal, loss: 100, neurons: 4, plainInputs: true, untouched: true };
  expect(brokenRules(goal, touched, 2)).toEqual(['neurons', 'plainInputs']);
  expect(brokenRules(goal, touched, 3)).toEqual(['neurons', 'plainInputs', 'untouched']);
  expect(reached({ ...touched, config: xorConfig }, { ...noGoal, accuracy: 1, untouched: true }, 500)).toBe(null);
  expect(reached(touched, goal, 5)).toBe(null);
  expect(reached(plain(), { ...noGoal, loss: 100 }, 5)).toBe(0);
});

test('what follows an intervention is forgotten with it', () => {
  const spec = plain({ learningRate: 5 });
  const goal = { ...noGoal, loss: 0.1 };
  const run = createRun(spec, goal);
  run.trainTo(1000, always);
  const at = run.snapshot().goalReached ?? 0;
  const slower: RunSpec = {
    ...spec,
    interventions: [{ position: at - 1, change: { kind: 'learningRate', value: 1e-9 } }],
  };
  run.changeTo(slower);
  run.seek(1000, always);
  expect(run.snapshot().goalReached).toBe(null);
  run.changeTo(spec);
  run.seek(1000, always);
  expect(run.snapshot().goalReached).toBe(at);
});
