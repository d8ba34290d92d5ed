import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Point } from '../../core/run/runSpec.ts';
import { placeOf, placeWithin, pointAt } from '../boundaryPlane.ts';
import { contains, overlaps } from '../box.ts';
import { nearestPlace, placeTowards } from '../placeSearch.ts';
import { boundaryLabels } from './boundaryLabels.ts';
import { planeHeights, planeShares } from './boundaryShares.ts';
import { roundedPoint } from './planeRounding.ts';

const plane = { x1: { min: -0.5, max: 1.5 }, x2: { min: -0.5, max: 1.5 } };
/** Years against thousands: each axis has its own scale. */
const wide = { x1: { min: 1990, max: 2030 }, x2: { min: -20_000, max: 80_000 } };
const truthTable: readonly Point[] = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
];

describe('places on the plane', () => {
  test('x2 grows upwards: (−0.5, 1.5) is the upper left corner', () => {
    expect(placeOf([-0.5, 1.5], plane, 400)).toEqual({ x: 0, y: 0 });
    expect(placeOf([1, 0], plane, 400)).toEqual({ x: 300, y: 300 });
  });

  test('each axis fills the square with its own range', () => {
    expect(placeOf([1990, -20_000], wide, 400)).toEqual({ x: 0, y: 400 });
    expect(placeOf([2030, 80_000], wide, 400)).toEqual({ x: 400, y: 0 });
    expect(placeOf([2000, 30_000], wide, 400)).toEqual({ x: 100, y: 200 });
  });

  test('the point under the pointer is drawn under the pointer, on any plane', () => {
    const coordinate = fc.double({ min: -1e12, max: 1e12, noNaN: true });
    const interval = fc.record({ min: coordinate, size: fc.double({ min: 1e-3, max: 1e9, noNaN: true }) });
    fc.assert(
      fc.property(interval, interval, fc.nat(520), fc.nat(520), (first, second, x, y) => {
        const anyPlane = {
          x1: { min: first.min, max: first.min + first.size },
          x2: { min: second.min, max: second.min + second.size },
        };
        fc.pre(first.size > Math.abs(first.min) * 1e-9 && second.size > Math.abs(second.min) * 1e-9);
        const place = placeOf(pointAt({ x, y }, anyPlane, 520), anyPlane, 520);
        expect(place.x).toBeCloseTo(x, 3);
        expect(place.y).toBeCloseTo(y, 3);
      }),
    );
  });

  test('a chosen input has two decimals, a drawn point three, and neither is minus zero', () => {
    expect(roundedPoint([-0.001, 0.126], plane, 2)).toEqual([0, 0.13]);
    expect(Object.is(roundedPoint([-0.001, 0.126], plane, 2)[0], -0)).toBe(false);
    expect(roundedPoint([0.12349, 1.0005], plane, 3)).toEqual([0.123, 1.001]);
  });

  test('on other scales a drawn point keeps four digits of the plane’s size', () => {
    expect(roundedPoint([2001.23456, 12_345.6], wide, 3)).toEqual([2001.23, 12_300]);
    const tiny = { x1: { min: 0, max: 0.004 }, x2: { min: 0, max: 0.004 } };
    expect(roundedPoint([0.00123456, 0.0039999], tiny, 3)).toEqual([0.001235, 0.004]);
  });

  test('a click near a point finds it, a click far away finds none', () => {
    const places = truthTable.map((point) => placeOf(point, plane, 400));
    expect(nearestPlace(places, { x: 105, y: 296 }, 12)).toBe(0);
    expect(nearestPlace(places, { x: 200, y: 200 }, 12)).toBe(-1);
  });

  test('arrow keys walk through the truth table as drawn and stop at its edge', () => {
    const places = truthTable.map((point) => placeOf(point, plane, 400));
    expect(placeTowards(places, 0, 'right')).toBe(2);
    expect(placeTowards(places, 0, 'up')).toBe(1);
    expect(placeTowards(places, 3, 'down')).toBe(2);
    expect(placeTowards(places, 3, 'right')).toBe(3);
  });
});

test.each([220, 330, 520])('labels at %i px overlap no point and no label and stay inside', (size) => {
  const places = truthTable.map((point) => placeOf(point, plane, size));
  const labels = boundaryLabels(
    places.map((place) => ({ ...place, labelWidth: 36, radius: 15 })),
    size,
    18,
  );
  labels.forEach((label, index) => {
    expect(label).not.toBeNull();
    if (!label) return;
    expect(contains({ x: 0, y: 0, width: size, height: size }, label)).toBe(true);
    for (const { x, y } of places) expect(overlaps(label, { x: x - 15, y: y - 15, width: 30, height: 30 })).toBe(false);
    labels.slice(index + 1).forEach((other) => {
      expect(other !== null && overlaps(label, other)).toBe(false);
    });
  });
});

test('with the dock open, 0.59 of the ringed point and 0.496 of the point beside it share a line', () => {
  const side = 240;
  const [ringed, other] = [placeOf([0, 0], plane, side), placeOf([1, 0], plane, side)];
  const [first, second] = boundaryLabels(
    [
      { ...ringed, labelWidth: 39, radius: 16.5 },
      { ...other, labelWidth: 47, radius: 10.5 },
    ],
    side,
    20,
  );
  expect(first?.y).toBe(second?.y);
  expect(first && second && first.x + first.width < second.x).toBe(true);
});

test('a point beyond the plane is drawn at its edge, with the direction in which it lies', () => {
  expect(placeWithin({ x: 30, y: 40 }, 100)).toEqual({ place: { x: 30, y: 40 }, beyond: null });
  expect(placeWithin({ x: 130, y: 40 }, 100)).toEqual({ place: { x: 100, y: 40 }, beyond: 0 });
  expect(placeWithin({ x: 50, y: 120 }, 100)).toEqual({ place: { x: 50, y: 100 }, beyond: 90 });
  expect(placeWithin({ x: -20, y: -20 }, 100)).toEqual({ place: { x: 0, y: 0 }, beyond: -135 });
  // A point on the border is not beyond it, whatever rounding makes of its place.
  expect(placeWithin({ x: 100.000001, y: 40 }, 100).beyond).toBeNull();
});

test('the share of the plane at or above 0.5, in total and by quarter', () => {
  const field = Float32Array.from([1, 1, 0, 0, 1, 0.5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  expect(planeShares(field, 4, 0.5)).toEqual({
    whole: 5 / 16,
    quarters: { upperLeft: 1, upperRight: 0, lowerLeft: 0, lowerRight: 0.25 },
  });
});

test('for regression, the mean output of each quarter', () => {
  const field = Float32Array.from([1, 3, 0, 0, 1, 3, 0, 0, -2, 0, 0, 0, 0, 0, 0, 4]);
  expect(planeHeights(field, 4)).toEqual({
    low: -2,
    high: 4,
    quarters: { upperLeft: 2, upperRight: 0, lowerLeft: -0.5, lowerRight: 1 },
  });
});
