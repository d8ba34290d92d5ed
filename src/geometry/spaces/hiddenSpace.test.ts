import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  activationAxis,
  type Cut,
  cubeCorners,
  cubeEdges,
  cutOf,
  heightOver,
  partsOf,
  planeInCube,
  type Spot,
  seenFrom,
  showsUpperSide,
} from './hiddenSpace.ts';

const number = fc.double({ min: -3, max: 3, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const cutIn = (axes: number): fc.Arbitrary<Cut> =>
  fc
    .record({ normal: fc.array(number, { minLength: axes, maxLength: axes }), offset: number })
    .filter(({ normal }) => normal.some((along) => Math.abs(along) > 0.01));
const turnIn = fc.record({
  yaw: fc.double({ min: -7, max: 7, noNaN: true }),
  pitch: fc.double({ min: -1.5, max: 1.5, noNaN: true }),
});

test('the cube has twelve edges of length 1', () => {
  expect(cubeEdges).toHaveLength(12);
  for (const [from, to] of cubeEdges) expect(distance(cubeCorners[from] ?? [], cubeCorners[to] ?? [])).toBe(1);
});

test('the plane a1 + a2 + a3 = 1.5 cuts a regular hexagon out of the cube, a1 = 0.25 a square, a1 = 2 nothing', () => {
  const hexagon = planeInCube(cutOf([1, 1, 1], -1.5, { min: 0, max: 1 }));
  expect(hexagon).toHaveLength(6);
  hexagon.forEach((spot, index) => {
    expect([...spot].sort()).toEqual([0, 0.5, 1]);
    expect(distance(spot, hexagon[(index + 1) % 6] ?? [])).toBeCloseTo(Math.SQRT1_2, 12);
  });
  const slice = planeInCube(cutOf([1, 0, 0], -0.25, { min: 0, max: 1 }));
  expect(slice.map((spot) => spot.join(' ')).sort()).toEqual(['0.25 0 0', '0.25 0 1', '0.25 1 0', '0.25 1 1']);
  expect(planeInCube(cutOf([1, 0, 0], -2, { min: 0, max: 1 }))).toEqual([]);
});

test('a plane’s polygon lies on the plane and on the faces of the cube, and is convex', () => {
  fc.assert(
    fc.property(cutIn(3), (cut) => {
      const polygon = planeInCube(cut);
      const hasBothSides = new Set(cubeCorners.map((corner) => heightOver(cut, corner) >= 0)).size === 2;
      expect(polygon.length > 0).toBe(hasBothSides);
      if (!hasBothSides) return;
      expect(polygon.length).toBeGreaterThanOrEqual(3);
      expect(polygon.length).toBeLessThanOrEqual(6);
      const turns = polygon.map((spot, index) => {
        expect(heightOver(cut, spot)).toBeCloseTo(0, 9);
        expect(Math.min(...spot)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...spot)).toBeLessThanOrEqual(1);
        expect(spot.filter((value) => value === 0 || value === 1).length).toBeGreaterThanOrEqual(2);
        const next = polygon[(index + 1) % polygon.length] ?? spot;
        const afterNext = polygon[(index + 2) % polygon.length] ?? spot;
        return triple(cut.normal, minus(next, spot), minus(afterNext, next));
      });
      expect(Math.min(...turns)).toBeGreaterThan(-1e-9);
    }),
    { seed: 1 },
  );
});

test('cut and scale agree with the weighted sum: an axis of −1 to 1, by hand', () => {
  const cut = cutOf([2, -1, 0.5], 0.25, { min: -1, max: 1 });
  // a = (0, 1, −1): 2·0 − 1·1 + 0.5·(−1) + 0.25 = −1.25.
  expect(heightOver(cut, [0.5, 1, 0])).toBe(-1.25);
});

test('a cut splits a square into two parts that together make the whole', () => {
  fc.assert(
    fc.property(cutIn(2), share, share, (cut, first, second) => {
      const { upper, lower, cut: line } = partsOf(cut);
      expect(areaOf(upper) + areaOf(lower)).toBeCloseTo(1, 9);
      for (const spot of upper) expect(heightOver(cut, spot)).toBeGreaterThan(-1e-9);
      for (const spot of lower) expect(heightOver(cut, spot)).toBeLessThan(1e-9);
      expect(line.length === 0 || line.length === 2).toBe(true);
      // A missing part has no spots.
      expect((heightOver(cut, [first, second]) >= 0 ? upper : lower).length).toBeGreaterThan(0);
    }),
    { seed: 2 },
  );
});

test('a cut splits a line at −b ÷ w', () => {
  expect(partsOf(cutOf([4], -1, { min: 0, max: 1 }))).toEqual({
    upper: [[0.25], [1]],
    lower: [[0], [0.25]],
    cut: [[0.25]],
  });
  expect(partsOf(cutOf([4], -8, { min: 0, max: 1 })).cut).toEqual([]);
});

test('turning keeps every distance from the middle', () => {
  fc.assert(
    fc.property(turnIn, fc.tuple(share, share, share), (turn, spot) => {
      const { x, y, nearness } = seenFrom(turn, spot);
      expect(Math.hypot(x, y, nearness)).toBeCloseTo(distance(spot, [0.5, 0.5, 0.5]), 9);
    }),
    { seed: 3 },
  );
});

test('unturned, the first axis points right, the third up, the second away; from above, the top is nearest', () => {
  const front = { yaw: 0, pitch: 0 };
  expect(seenFrom(front, [1, 0.5, 0.5])).toMatchObject({ x: 0.5, nearness: 0 });
  expect(seenFrom(front, [0.5, 0.5, 1]).y).toBe(-0.5);
  expect(seenFrom(front, [0.5, 1, 0.5]).nearness).toBe(-0.5);
  expect(seenFrom({ yaw: 0, pitch: Math.PI / 2 }, [0.5, 0.5, 1]).nearness).toBeCloseTo(0.5, 12);
});

test('the viewer sees the side of a plane that faces them', () => {
  fc.assert(
    fc.property(cutIn(3), turnIn, (cut, turn) => {
      const upper = showsUpperSide(cut, turn);
      const middle = [0.5, 0.5, 0.5];
      // A step along the normal leads up; it also leads nearer if the upper side is in view.
      const step = middle.map((value, k) => value + (cut.normal[k] ?? 0));
      expect(seenFrom(turn, step).nearness >= -1e-9 || !upper).toBe(true);
      expect(seenFrom(turn, step).nearness <= 1e-9 || upper).toBe(true);
    }),
    { seed: 4 },
  );
});

test('axes end at the bounds of the function, or at round numbers around the activations and 0', () => {
  const rows = [Float64Array.of(0.2, 1.7), Float64Array.of(0, 3.1)];
  expect(activationAxis('sigmoid', rows)).toEqual({ min: 0, max: 1 });
  expect(activationAxis('tanh', rows)).toEqual({ min: -1, max: 1 });
  expect(activationAxis('relu', rows)).toEqual({ min: 0, max: 4 });
  expect(activationAxis('linear', [Float64Array.of(-0.3, 0.9)])).toEqual({ min: -0.5, max: 1 });
  expect(activationAxis('relu', [Float64Array.of(0, 0)])).toEqual({ min: 0, max: 1 });
  expect(activationAxis('relu', [Float64Array.of(Number.POSITIVE_INFINITY)])).toEqual({ min: 0, max: 1 });
});

function minus(one: Spot, other: Spot): Spot {
  return one.map((value, k) => value - (other[k] ?? 0));
}

function distance(one: Spot, other: Spot): number {
  return Math.hypot(...minus(one, other));
}

function triple([a = 0, b = 0, c = 0]: Spot, [d = 0, e = 0, f = 0]: Spot, [g = 0, h = 0, i = 0]: Spot): number {
  return a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
}

/** By the shoelace formula. */
function areaOf(polygon: readonly Spot[]): number {
  return polygon.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = polygon[(index + 1) % polygon.length] ?? [];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}
