import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFixture } from '../fixtures/readFixture.ts';
import { activate, activationFunctions, sigmoid } from './activations.ts';
import { type LossName, lossFunctions, lossNames } from './losses.ts';

const squaredLosses = lossNames.filter((name) => lossFunctions[name].kind === 'squaredError');

/** The loss of linear outputs, for which z = a. */
function lossOf(name: LossName, outputs: readonly number[], targets: readonly number[]): number {
  const { term, total } = lossFunctions[name];
  const sum = outputs.reduce((terms, a, s) => terms + term([a], [a], [targets[s] ?? Number.NaN]), 0);
  return total(sum, outputs.length, 1);
}

test('with errors 1 and −2 the squares sum to 5: half of that, their mean, and half their mean', () => {
  expect(lossOf('half-sse', [1, 0], [0, 2])).toBe(2.5);
  expect(lossOf('mse', [1, 0], [0, 2])).toBe(2.5);
  expect(lossOf('half-mse', [1, 0], [0, 2])).toBe(1.25);
});

test('on four points half the sum is twice the mean and four times half the mean, and so are the steps', () => {
  const three = ['half-sse', 'mse', 'half-mse'] as const;
  const [sum, mean, half] = three.map((name) => lossOf(name, [0.1, 0.7, 0.4, 0.9], [0, 1, 1, 0]));
  expect(mean).toBeCloseTo((sum ?? Number.NaN) / 2, 15);
  expect(half).toBeCloseTo((sum ?? Number.NaN) / 4, 15);
  expect(three.map((name) => lossFunctions[name].errorScale(4, 1))).toEqual([1, 0.5, 0.25]);
});

test.each(squaredLosses)('the slope of %s by one activation is its scale times the error', (name) => {
  const value = fc.double({ min: -1, max: 1, noNaN: true });
  fc.assert(
    fc.property(value, fc.array(value, { maxLength: 20 }), (first, others) => {
      const targets = [0.25, ...others.map(() => 0)];
      const lossAt = (a: number) => lossOf(name, [a, ...others], targets);
      const h = 1e-4;
      const measured = (lossAt(first + h) - lossAt(first - h)) / (2 * h);
      expect(measured).toBeCloseTo(lossFunctions[name].errorScale(targets.length, 1) * (first - 0.25), 9);
    }),
  );
});

test.each(lossNames)(
  'the scaled error of %s is its slope: by z with the output it needs, or by a with any output',
  (name) => {
    const { term, total, errorScale, errorIsDelta, needsOutput } = lossFunctions[name];
    const answers = (z: readonly number[]) => activate(needsOutput ?? 'linear', z);
    expect(errorIsDelta).toBe(needsOutput !== null);
    const h = 1e-5;
    for (const count of [1, 5])
      for (const targets of needsOutput === 'softmax'
        ? [
            [1, 0, 0],
            [0, 0, 1],
          ]
        : [[0], [1], [0, 1], [1, 1, 0]])
        for (const first of [-2, -0.3, 0.1, 1.7]) {
          const z = targets.map((_, k) => first + 0.7 * k);
          const lossAt = (at: readonly number[]) => total(term(at, answers(at), targets), count, targets.length);
          targets.forEach((target, k) => {
            const measured = (lossAt(z.with(k, (z[k] ?? 0) + h)) - lossAt(z.with(k, (z[k] ?? 0) - h))) / (2 * h);
            const error = (answers(z)[k] ?? Number.NaN) - target;
            expect(measured).toBeCloseTo(errorScale(count, targets.length) * error, 8);
          });
        }
  },
);

test.each(lossNames)('%s grows with the number of points if it states so', (name) => {
  const { total, isSum } = lossFunctions[name];
  // Six times the points have six times the sum.
  expect(total(6, 6, 1) / total(1, 1, 1)).toBeCloseTo(isSum ? 6 : 1, 12);
});

interface CrossEntropyFixture {
  readonly binary_cross_entropy_single: readonly {
    readonly logit: number;
    readonly target: number;
    readonly loss: number;
    readonly dloss_dlogit: number;
  }[];
  readonly softmax_cross_entropy_single: readonly {
    readonly logits: readonly number[];
    readonly class: number;
    readonly probabilities: readonly number[];
    readonly loss: number;
    readonly dloss_dlogits: readonly number[];
  }[];
}

test('cross-entropy and its slope match 80-digit arithmetic, even if the logarithm of the output is infinite', () => {
  const { binary_cross_entropy_single: known } = readFixture<CrossEntropyFixture>('functions/losses.json');
  expect(known.length).toBeGreaterThan(20);
  const { term, total, errorScale } = lossFunctions.bce;
  for (const { logit, target, loss, dloss_dlogit: slope } of known) {
    const a = activationFunctions.sigmoid.value(logit);
    expect(Math.abs(total(term([logit], [a], [target]), 1, 1) - loss), `z = ${logit}`).toBeLessThanOrEqual(1e-12);
    expect(Math.abs(errorScale(1, 1) * (a - target) - slope), `z = ${logit}`).toBeLessThanOrEqual(1e-12);
  }
});

test('cross-entropy is −ln a of the right class, averaged', () => {
  const [z1, z2] = [0.3, -1.2];
  const byHand = -(Math.log(sigmoid(z1)) + Math.log(1 - sigmoid(z2))) / 2;
  expect(lossOf('bce', [z1, z2], [1, 0])).toBeCloseTo(byHand, 14);
});

test('softmax, its cross-entropy and their slopes match 80-digit arithmetic, even if a logarithm is infinite', () => {
  const { softmax_cross_entropy_single: known } = readFixture<CrossEntropyFixture>('functions/losses.json');
  expect(known.length).toBeGreaterThan(5);
  const { term, total, errorScale } = lossFunctions.ce;
  for (const { logits, class: right, probabilities, loss, dloss_dlogits: slopes } of known) {
    const a = activate('softmax', logits);
    const targets = logits.map((_, k) => (k === right ? 1 : 0));
    const size = Math.max(1, loss);
    expect(Math.abs(total(term(logits, a, targets), 1, logits.length) - loss), `z = ${logits}`).toBeLessThan(
      1e-14 * size,
    );
    logits.forEach((_, k) => {
      expect(a[k]).toBeCloseTo(probabilities[k] ?? Number.NaN, 14);
      const slope = errorScale(1, logits.length) * ((a[k] ?? Number.NaN) - (targets[k] ?? Number.NaN));
      expect(slope).toBeCloseTo(slopes[k] ?? Number.NaN, 14);
    });
  }
});
