import { expect, test } from 'vitest';
import { type LossName, lossNames } from '../../../core/model/losses.ts';
import { guessedLoss } from './guessedLoss.ts';

const xor = [0, 1, 1, 0];
const and = [0, 0, 0, 1];

/** By hand: XOR is off by ½ four times; AND by ¼ three times and by ¾ once; entropies of one in two and one in four. */
const byHand: Readonly<Record<Exclude<LossName, 'ce'>, readonly [xor: number, and: number]>> = {
  'half-sse': [4 / 8, 0.75 / 2],
  mse: [0.25, 0.75 / 4],
  'half-mse': [0.125, 0.75 / 8],
  bce: [Math.LN2, 0.25 * Math.log(4) + 0.75 * Math.log(4 / 3)],
};

const ofOneOutput = lossNames.filter((loss) => loss !== 'ce');

test.each(ofOneOutput)('guessing costs what arithmetic says, with %s', (loss) => {
  const [ofXor, ofAnd] = byHand[loss];
  expect(guessedLoss(loss, xor)?.loss).toBeCloseTo(ofXor, 12);
  expect(guessedLoss(loss, and)?.loss).toBeCloseTo(ofAnd, 12);
  expect(guessedLoss(loss, and)?.answer).toBe(0.25);
});

test('half a sum of squares grows with the points, n/8 for two even classes, and a mean does not', () => {
  const many = Array.from({ length: 200 }, (_, index) => index % 2);
  expect(guessedLoss('half-sse', many)?.loss).toBe(25);
  expect(guessedLoss('mse', many)?.loss).toBe(0.25);
});

test('classes −1 and 1 are guessed with 0', () => {
  expect(guessedLoss('half-mse', [-1, 1, 1, -1])).toEqual({ answer: 0, loss: 0.5 });
});

test('equal targets are no guess', () => {
  expect(guessedLoss('bce', [1, 1, 1])).toBeNull();
  expect(guessedLoss('half-sse', [])).toBeNull();
});
