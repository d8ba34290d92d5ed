import { expect, test } from 'vitest';
import { readFixture } from '../fixtures/readFixture.ts';
import { weightMask } from './network.ts';
import { addPenaltySlopes, penaltyOf } from './regularization.ts';

/** 2-1-1: two weights and a bias, then a weight and a bias. */
const isWeight = weightMask([2, 1, 1]);
const parameters = Float64Array.of(3, -4, 100, 0, -100);

test('the mask tells weights from biases', () => {
  expect([...isWeight]).toEqual([1, 1, 0, 1, 0]);
  expect([...weightMask([2, 3, 1])]).toEqual([1, 1, 1, 1, 1, 1, 0, 0, 0, 1, 1, 1, 0]);
});

test('the penalty counts the weights alone: λ·7 by L1, ½·λ·25 by L2, none without regularization', () => {
  expect(penaltyOf(parameters, isWeight, { regularization: 'l1', regularizationRate: 0.5 })).toBe(3.5);
  expect(penaltyOf(parameters, isWeight, { regularization: 'l2', regularizationRate: 0.5 })).toBe(6.25);
  expect(penaltyOf(parameters, isWeight, { regularization: 'none', regularizationRate: 0.5 })).toBeNull();
});

test('a rate of 0 gives a penalty of 0, unlike no regularization', () => {
  expect(penaltyOf(parameters, isWeight, { regularization: 'l2', regularizationRate: 0 })).toBe(0);
});

test('L1 pulls every weight equally, L2 each by its size, nothing pulls a bias', () => {
  const slopes = (regularization: 'l1' | 'l2' | 'none') => {
    const gradient = new Float64Array(5);
    addPenaltySlopes(gradient, parameters, isWeight, { regularization, regularizationRate: 2 });
    return [...gradient];
  };
  expect(slopes('l1')).toEqual([2, -2, 0, 0, 0]);
  expect(slopes('l2')).toEqual([6, -8, 0, 0, 0]);
  expect(slopes('none')).toEqual([0, 0, 0, 0, 0]);
});

test('the slope of L1 is 0 at 0, as PyTorch has it', () => {
  interface Kinks {
    readonly l1: readonly { readonly w: number; readonly l1_slope: number }[];
  }
  for (const { w, l1_slope: slope } of readFixture<Kinks>('gradients/kinks.json').l1) {
    const gradient = Float64Array.of(0);
    addPenaltySlopes(gradient, Float64Array.of(w), Uint8Array.of(1), { regularization: 'l1', regularizationRate: 1 });
    expect(gradient[0]).toBe(slope);
  }
});

test('a rate of 0 leaves the gradient alone, however large a weight is', () => {
  const gradient = Float64Array.of(3);
  addPenaltySlopes(gradient, Float64Array.of(1e200), Uint8Array.of(1), { regularization: 'l2', regularizationRate: 0 });
  expect([...gradient]).toEqual([3]);
});
