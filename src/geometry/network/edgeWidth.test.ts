import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crowdedOpacity, edgeScale, edgeWidth, isBeyondProportional, isCrowded } from './edgeWidth.ts';

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
  expect(edgeWidth(2.29, edgeScale([2, 3, 1], false))).toBeCloseTo(3.2, 2);
  expect(edgeWidth(3.45, edgeScale([2, 8, 8, 8, 1], false))).toBeCloseTo(2.839, 3);
  expect(edgeWidth(1, edgeScale([2, 3, 1], true))).toBeGreaterThan(1.2 * edgeWidth(1));
});

test('among many lines weak ones recede, and none is opaque', () => {
  expect(crowdedOpacity(0)).toBe(0.1);
  expect(crowdedOpacity(-2.5)).toBeCloseTo(0.41, 12);
  expect(crowdedOpacity(1e6)).toBe(0.72);
  expect(crowdedOpacity(Number.NaN)).toBe(0.1);
});

test('thirteen weights are too many to write on their lines', () => {
  expect(isCrowded([2, 4, 1])).toBe(false);
  expect(isCrowded([2, 3, 2, 1])).toBe(true);
});
