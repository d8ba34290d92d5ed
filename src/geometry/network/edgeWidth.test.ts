import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edgeScale, edgeWidth, isBeyondProportional } from './edgeWidth.ts';

test('a larger weight always has the thicker line, even far beyond the proportional range', () => {
  const magnitude = fc.double({ min: 0, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(magnitude, magnitude, (a, b) => {
      fc.pre(Math.abs(a - b) > 1e-6);
      expect(edgeWidth(Math.max(a, b))).toBeGreaterThan(edgeWidth(Math.min(a, b)));
    }),
  );
});

test('the largest possible weight leaves room for the picture', () => {
  expect(edgeWidth(Number.MAX_VALUE)).toBeLessThan(26);
  expect(edgeWidth(1e100)).toBeGreaterThan(edgeWidth(1e50));
});

test('the sign of a weight does not change its width', () => {
  expect(edgeWidth(-2.5)).toBe(edgeWidth(2.5));
});

test('a weight of 10 is between 10 and 12 pixels wide, and ten times that is marked as compressed', () => {
  expect(edgeWidth(10)).toBeGreaterThanOrEqual(10);
  expect(edgeWidth(10)).toBeLessThanOrEqual(12);
  expect(isBeyondProportional(10)).toBe(false);
  expect(isBeyondProportional(-10.01)).toBe(true);
});

test('a weight that is not a number still has a line', () => {
  expect(edgeWidth(Number.NaN)).toBe(edgeWidth(0));
});

test('crowded networks have thinner lines, presenting thickens them', () => {
  expect(edgeScale([2, 3, 1], false)).toBe(1);
  expect(edgeScale([2, 16, 16, 1], false)).toBeLessThan(0.5);
  expect(edgeScale([2, 3, 1], true)).toBeGreaterThan(1.2);
});
