import { describe, expect, test } from 'vitest';
import { fingerprint, ulpsBetween } from '../fixtures/compareBits.ts';
import { readFixture } from '../fixtures/readFixture.ts';
import { uniformNumbers } from '../fixtures/uniformNumbers.ts';
import { exp, exponentialMinusOne, tanh } from './exponential.ts';

describe('the exponential', () => {
  test('is 1 at 0 and e at 1', () => {
    expect(exp(0)).toBe(1);
    expect(exp(-0)).toBe(1);
    expect(exp(1)).toBe(Math.E);
  });

  test('lies within two units in the last place of the built-in one, from e⁻⁷⁰⁸ to e⁷⁰⁸', () => {
    for (const x of [...uniformNumbers(-708, 708), ...uniformNumbers(-3, 3), ...uniformNumbers(-0.01, 0.01)])
      expect(ulpsBetween(exp(x), Math.exp(x)), `x = ${x}`).toBeLessThanOrEqual(2);
  });

  test('beyond ±708 it keeps its value at ±708, so that it never overflows', () => {
    expect(exp(1000)).toBe(exp(708));
    expect(exp(Number.POSITIVE_INFINITY)).toBe(exp(708));
    expect(exp(-1000)).toBe(exp(-708));
    expect(exp(Number.NEGATIVE_INFINITY)).toBe(exp(-708));
    expect(exp(708)).toBeLessThan(Number.MAX_VALUE);
    expect(exp(-708)).toBeGreaterThan(0);
  });

  test('passes NaN on, so that divergence stays visible', () => {
    expect(exp(Number.NaN)).toBeNaN();
  });

  test('gives the same bits in every engine', () => {
    expect(fingerprint(uniformNumbers(-20, 20).map(exp))).toBe('df38c92f');
    expect(fingerprint(uniformNumbers(-750, 750).map(exp))).toBe('65ffdd87');
  });
});

describe('eˣ − 1', () => {
  test('lies within five units in the last place of 400-digit arithmetic, however near 0 x is', () => {
    const { points } = readFixture<{ readonly points: readonly (readonly [number, number])[] }>('functions/expm1.json');
    expect(points.length).toBeGreaterThan(500);
    for (const [x, known] of points)
      expect(Math.abs(exponentialMinusOne(x) - known), `x = ${x}`).toBeLessThanOrEqual(5 * 2 ** -52 * Math.abs(known));
  });

  test('never decreases, from one number to the next across the steps of its method', () => {
    const falls: number[] = [];
    for (let k = -600; k < 600; k++) {
      let x = (k + 0.5) * (Math.LN2 / 64) * (1 - 1e-14);
      let before = exponentialMinusOne(x);
      for (let step = 0; step < 100; step++) {
        x += Math.abs(x) * 2.3e-16;
        const value = exponentialMinusOne(x);
        if (!(value >= before)) falls.push(x);
        before = value;
      }
    }
    expect(falls).toEqual([]);
  });

  test('is 0 at 0, −1 far below and finite far above', () => {
    expect(exponentialMinusOne(0)).toBe(0);
    expect(exponentialMinusOne(-1e9)).toBe(-1);
    expect(exponentialMinusOne(Number.NEGATIVE_INFINITY)).toBe(-1);
    expect(exponentialMinusOne(Number.POSITIVE_INFINITY)).toBe(exponentialMinusOne(708));
    expect(exponentialMinusOne(Number.NaN)).toBeNaN();
  });
});

describe('the hyperbolic tangent', () => {
  test('keeps its digits near 0, where tanh z is almost z', () => {
    for (const z of [1e-3, 1e-8, 1e-20, 1e-300]) expect(Math.abs(tanh(z) - Math.tanh(z)) / z).toBeLessThan(1e-15);
    expect(tanh(0)).toBe(0);
  });

  test('lies within a relative 2e-15 of the built-in one', () => {
    for (const z of [...uniformNumbers(-30, 30), ...uniformNumbers(-3, 3), ...uniformNumbers(-0.01, 0.01)])
      expect(Math.abs(tanh(z) / Math.tanh(z) - 1), `z = ${z}`).toBeLessThan(2e-15);
  });

  test('is odd: tanh(−z) = −tanh(z)', () => {
    for (const z of uniformNumbers(0, 25)) expect(tanh(-z)).toBe(-tanh(z));
  });

  test('reaches ±1 and never exceeds it', () => {
    expect(tanh(20)).toBe(1);
    expect(tanh(-700)).toBe(-1);
    expect(tanh(Number.POSITIVE_INFINITY)).toBe(1);
    expect(Math.max(...uniformNumbers(10, 30).map(tanh))).toBe(1);
    expect(tanh(Number.NaN)).toBeNaN();
  });

  test('gives the same bits in every engine', () => {
    expect(fingerprint(uniformNumbers(-6, 6).map(tanh))).toBe('32935958');
  });
});
