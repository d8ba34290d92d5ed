import { expect, test } from 'vitest';
import { findStep, stepOf } from '../fixtures/stepOf.ts';
import { networkFrom } from '../model/network.ts';
import { runTo } from '../run/run.ts';
import type { Change, Config } from '../run/runSpec.ts';
import { hardlyMoves } from './hardlyMoves.ts';
import { lossRose } from './lossRose.ts';
import type { ObservedStep } from './observedStep.ts';
import { overfitting } from './overfitting.ts';
import { penaltyFell } from './penaltyFell.ts';
import { plateau } from './plateau.ts';
import { lossOver, rateTooHigh } from './rateTooHigh.ts';
import { wrongDirection } from './wrongDirection.ts';

const rose = ({ before, after }: ObservedStep) => after.training.loss > before.training.loss;
const moons: Partial<Config> = { dataSet: 'moons', trainingShare: 50, loss: 'mse', learningRate: 3, batchSize: 10 };
const bugOnAnd: Partial<Config> = { dataSet: 'and', gradientRule: 'tutorial', seed: 42, learningRate: 1 };

test('at rate 50 the first update is too long, and the named rate would have lowered the loss', () => {
  const { shorter, ...found } = rateTooHigh(stepOf({ learningRate: 50 }, 0, 1)) ?? {};
  expect(found).toEqual({ kind: 'rateTooHigh', rate: 50, updates: 1 });
  const lossWith = (learningRate: number) => runTo(stepOf({ learningRate }, 0, 0).spec, 1).training.loss;
  const start = lossWith(1e-300);
  // The largest of 25, 12.5, 6.25 … that does.
  expect([25, 12.5, 6.25].map((rate) => lossWith(rate) < start)).toEqual([false, false, true]);
  expect(shorter?.rate).toBe(6.25);
  expect(shorter?.loss).toBeCloseTo(lossWith(6.25), 12);
});

test('of several updates, at least one was too long', () => {
  expect(rateTooHigh(stepOf({ learningRate: 50 }, 0, 10))).toEqual({
    kind: 'rateTooHigh',
    rate: 50,
    updates: 10,
    shorter: null,
  });
});

test('the rate is not called too high if the loss fell', () => {
  expect(rateTooHigh(stepOf({}, 0, 1))).toBeNull();
});

test.each<[string, Partial<Config>]>([
  ['mini-batches', moons],
  ['momentum', { optimizer: 'momentum', learningRate: 20 }],
  ['the common bug', bugOnAnd],
  ['a penalty', { learningRate: 50, regularization: 'l2', regularizationRate: 0.01 }],
])('the rate is not called too high if the loss rose with %s', (_, change) => {
  expect(rateTooHigh(findStep(change, 0, rose))).toBeNull();
});

test('the rate is not called too high if the run was changed by hand in that step', () => {
  const change: Change = { kind: 'weight', layer: 0, from: 0, to: 0, value: 30 };
  const step = stepOf({}, 100, 101, [{ position: 101, change }]);
  expect(rose(step)).toBe(true);
  expect(rateTooHigh(step)).toBeNull();
});

test('the common bug goes uphill on AND: the smallest step its way raises the loss', () => {
  const step = stepOf(bugOnAnd, 53, 54);
  expect(wrongDirection(step)?.cosine).toBeGreaterThan(0);
  const tiny = step.before.parameters.map((from, p) => from + 1e-6 * ((step.after.parameters[p] ?? 0) - from));
  const loss = lossOver(networkFrom(step.after.architecture, tiny), step.dataSet.training, 'half-sse');
  expect(loss).toBeGreaterThan(step.before.training.loss);
});

test('a step of the common bug that starts downhill is not called uphill, though the loss rose', () => {
  const step = stepOf(bugOnAnd, 52, 53);
  expect(rose(step)).toBe(true);
  expect(wrongDirection(step)).toBeNull();
  expect(lossRose(step)?.followed).toEqual({ kind: 'commonBug' });
});

test('neither the chain rule nor a step that lowered the loss is called uphill', () => {
  expect(wrongDirection(findStep({ learningRate: 50 }, 0, rose))).toBeNull();
  expect(wrongDirection(stepOf(bugOnAnd, 0, 1))).toBeNull();
});

test('if the loss rises, what the updates follow instead of its slope is named', () => {
  expect(lossRose(findStep(moons, 0, rose))?.followed).toEqual({ kind: 'batches', size: 10, count: 100 });
  expect(lossRose(findStep({ optimizer: 'momentum', learningRate: 20 }, 0, rose))?.followed).toEqual({
    kind: 'optimizer',
    optimizer: 'momentum',
  });
  expect(lossRose(findStep({ learningRate: 50 }, 0, rose))).toBeNull();
  expect(lossRose(stepOf(moons, 0, 1))).toBeNull();
});

test('a penalty set in mid-run raises the loss and lowers the sum', () => {
  const penalty = { regularization: 'l2', regularizationRate: 0.002 } as const;
  const interventions = [
    { position: 1000, change: { kind: 'regularization', value: penalty.regularization } },
    { position: 1000, change: { kind: 'regularizationRate', value: penalty.regularizationRate } },
  ] as const;
  const step = stepOf({}, 1000, 1010, interventions);
  const sumOf = ({ parameters, training }: ObservedStep['before']) => {
    const weights = parameters.filter((_, p) => p < 6 || (p >= 9 && p < 12));
    return training.loss + 0.001 * weights.reduce((sum, w) => sum + w * w, 0);
  };
  const found = penaltyFell(step);
  expect(found?.from).toBeCloseTo(sumOf(step.before), 12);
  expect(found?.to).toBeCloseTo(sumOf(step.after), 12);
  expect(rose(step)).toBe(true);
  expect(penaltyFell(stepOf({}, 999, 1010, interventions))).toBeNull();
  expect(penaltyFell(stepOf(penalty, 0, 1))).toBeNull();
});

test('the known plateau is observed', () => {
  const stuck: Partial<Config> = { seed: 82, learningRate: 0.5 };
  expect(plateau(stepOf(stuck, 10_000, 10_001))).toEqual({ kind: 'plateau', undecided: 2 });
  expect(plateau(stepOf(stuck, 500, 501))).toBeNull();
});

const small: Partial<Config> = {
  dataSet: 'spiral',
  trainingShare: 30,
  noise: 30,
  hiddenSizes: [8, 8],
  activation: 'tanh',
  loss: 'bce',
  initialization: 'xavier',
  optimizer: 'adam',
  learningRate: 0.03,
  batchSize: 10,
};

test('over-fitting to sixty noisy points of a spiral is observed, with the losses then and now', () => {
  const step = stepOf(small, 190, 200);
  const found = overfitting(step);
  if (!found) throw new Error('nothing found');
  const then = stepOf(small, 0, found.epoch).after;
  expect(found.lowest).toEqual({ training: then.training.loss, test: then.test?.loss });
  expect(found.now).toEqual({ training: step.after.training.loss, test: step.after.test?.loss });
  expect(found.now.test).toBeGreaterThan(1.2 * found.lowest.test);
  expect(found.now.training).toBeLessThan(found.lowest.training / 1.2);
});

test.each<[string, Partial<Config>, number, number]>([
  ['early in the run', small, 10, 20],
  ['if test points fare better than training points', moons, 43, 44],
  ['without a test set', { ...small, trainingShare: 100 }, 90, 100],
])('over-fitting is not observed %s', (_, change, from, to) => {
  expect(overfitting(stepOf(change, from, to))).toBeNull();
});

test('over-fitting is not observed in a step in which the training loss rose', () => {
  expect(overfitting(findStep(small, 100, rose))).toBeNull();
});

test('a loss that stands still far from learned is observed, with the epoch since which it does', () => {
  const step = stepOf({ seed: 82, learningRate: 0.5 }, 10_000, 10_001);
  const found = hardlyMoves(step);
  expect(found).toMatchObject({ to: step.after.training.loss });
  const since = found?.since ?? Number.NaN;
  const [then, earlier] = [since, since - 100].map((epoch) => runTo(step.spec, epoch).training.loss);
  expect(found?.from).toBe(then);
  expect(since).toBeLessThanOrEqual(5000);
  expect(Math.abs((then ?? 0) - step.after.training.loss)).toBeLessThan(0.01 * step.after.training.loss);
  expect(Math.abs((earlier ?? 0) - step.after.training.loss)).toBeGreaterThan(0.01 * step.after.training.loss);
});

test.each<[string, Partial<Config>, number]>([
  ['that falls', {}, 120],
  ['of a run that is as good as learned', {}, 20_000],
  ['of a run that is too young', { seed: 82, learningRate: 0.5 }, 90],
  ['that stood still for less than half of the run', { seed: 82, learningRate: 0.5 }, 1500],
])('a loss %s is not said to stand still', (_, change, epoch) => {
  expect(hardlyMoves(stepOf(change, epoch, epoch + 1))).toBeNull();
});
