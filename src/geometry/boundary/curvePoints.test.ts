import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Curve, curveKinds, curveNames, heightOf } from '../../core/data/curves.ts';
import type { Plane } from '../../core/data/dataSet.ts';
import { curvePath, pointsAlong } from './curvePoints.ts';

const plane: Plane = { x1: { min: -1.2, max: 1.2 }, x2: { min: -1.2, max: 1.2 } };

const anyCurve: fc.Arbitrary<Curve> = fc.record({
  name: fc.constantFrom(...curveNames),
  numbers: fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 2, maxLength: 6 }),
});

describe('points along a curve', () => {
  test.each(curveNames)('%s has a hundred of them as it begins, of both classes', (name) => {
    const points = pointsAlong({ name, numbers: curveKinds[name].initial }, plane, 100, 1);
    expect(points).toHaveLength(100);
    const ones = points.filter(([, , target]) => target === 1).length;
    expect(ones).toBeGreaterThan(25);
    expect(ones).toBeLessThan(75);
  });

  test('every point is on its side, off the curve, on the plane, and has three decimals', () => {
    fc.assert(
      fc.property(anyCurve, fc.integer({ min: 1, max: 300 }), fc.nat(), (curve, count, seed) => {
        const points = pointsAlong(curve, plane, count, seed);
        expect(points.length).toBeLessThanOrEqual(count);
        for (const [x1, x2, target] of points) {
          const gap = x2 - heightOf(curve, x1);
          expect(target).toBe(gap > 0 ? 1 : 0);
          expect(Math.abs(gap)).toBeGreaterThan(0.05);
          expect(Math.max(Math.abs(x1), Math.abs(x2))).toBeLessThan(1.2);
          expect([x1, x2]).toEqual([Number(x1.toFixed(3)), Number(x2.toFixed(3))]);
        }
      }),
    );
  });

  test('the same seed gives the same points, another one others', () => {
    const curve: Curve = { name: 'sine', numbers: [0.6, 1] };
    expect(pointsAlong(curve, plane, 50, 3)).toEqual(pointsAlong(curve, plane, 50, 3));
    expect(pointsAlong(curve, plane, 50, 3)).not.toEqual(pointsAlong(curve, plane, 50, 4));
  });

  test('they are spread: every ninth of the plane has some', () => {
    const points = pointsAlong({ name: 'polynomial', numbers: [5] }, plane, 90, 7);
    const ninths = Array.from({ length: 9 }, () => 0);
    for (const [x1, x2] of points) {
      const ninth = Math.floor((x1 + 1.2) / 0.8) * 3 + Math.floor((x2 + 1.2) / 0.8);
      ninths[ninth] = (ninths[ninth] ?? 0) + 1;
    }
    expect(Math.min(...ninths)).toBeGreaterThan(5);
    expect(Math.max(...ninths)).toBeLessThan(15);
  });

  test('a curve beyond the plane leaves one class, and one that is everywhere near leaves none', () => {
    expect(pointsAlong({ name: 'polynomial', numbers: [9] }, plane, 20, 1).every(([, , target]) => target === 0)).toBe(
      true,
    );
    expect(pointsAlong({ name: 'sine', numbers: [1e300, 1e300] }, plane, 20, 1).length).toBeLessThanOrEqual(20);
    expect(pointsAlong({ name: 'polynomial', numbers: [1e308, 1e308, -1e308] }, plane, 20, 1)).toEqual(
      expect.any(Array),
    );
  });
});

test('the drawn curve goes through its points', () => {
  const path = curvePath({ name: 'polynomial', numbers: [0, 1] }, plane, 240);
  expect(path).toMatch(/^M0\.0 240\.0L/);
  expect(path).toMatch(/L240\.0 0\.0$/);
  expect(path).toContain('L120.0 120.0');
  expect(curvePath({ name: 'polynomial', numbers: [1e308, 1e308] }, plane, 240)).not.toMatch(/NaN|Infinity/);
});
