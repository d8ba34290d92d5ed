import { expect, test } from 'vitest';
import { fingerprint, ulpsBetween } from '../fixtures/compareBits.ts';
import { uniformNumbers } from '../fixtures/uniformNumbers.ts';
import { log, logOnePlus } from './logarithm.ts';

test('the logarithm of 1 is 0, of 2 and of e what the textbook says', () => {
  expect(log(1)).toBe(0);
  expect(log(2)).toBe(Math.LN2);
  expect(log(10)).toBe(Math.LN10);
  expect(log(Math.E)).toBe(1);
});

test('the logarithm lies within two units in the last place of the built-in one', () => {
  for (const x of [
    ...uniformNumbers(0, 1),
    ...uniformNumbers(0.5, 2),
    ...uniformNumbers(0.999, 1.001),
    ...uniformNumbers(0, 1e9),
  ])
    expect(ulpsBetween(log(x), Math.log(x)), `x = ${x}`).toBeLessThanOrEqual(2);
});

test('the logarithm is right for the largest and the smallest numbers', () => {
  for (const x of [Number.MAX_VALUE, Number.MIN_VALUE, 2.2250738585072014e-308, 1e-310, 1e300, 1e-300])
    expect(ulpsBetween(log(x), Math.log(x)), `x = ${x}`).toBeLessThanOrEqual(2);
});

test('the logarithm is minus infinity at 0 and undefined below', () => {
  expect(log(0)).toBe(Number.NEGATIVE_INFINITY);
  expect(log(-0)).toBe(Number.NEGATIVE_INFINITY);
  expect(log(-1)).toBeNaN();
  expect(log(Number.NaN)).toBeNaN();
  expect(log(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
});

test('the logarithm gives the same bits in every engine', () => {
  expect(fingerprint(uniformNumbers(0, 1).map(log))).toBe('5235bd49');
  expect(fingerprint(uniformNumbers(0, 1e6).map(log))).toBe('75af98bd');
});

test('ln(1 + x) lies within two units in the last place of the built-in one, however small x is', () => {
  expect(logOnePlus(0)).toBe(0);
  expect(logOnePlus(1)).toBe(Math.LN2);
  for (const x of [...uniformNumbers(0, 1), ...uniformNumbers(0, 1e-3), ...uniformNumbers(0.414, 0.415), 1e-20, 1e-305])
    expect(ulpsBetween(logOnePlus(x), Math.log1p(x)), `x = ${x}`).toBeLessThanOrEqual(2);
});

test('ln(1 + x) gives the same bits in every engine', () => {
  expect(fingerprint(uniformNumbers(0, 1).map(logOnePlus))).toBe('b59aad8d');
});
