import { expect, test } from 'vitest';
import { edgeEndOffset, edgePath, edgePoint } from './edgeCurve.ts';

const curve = { start: { x: 10, y: 20 }, end: { x: 110, y: 60 } };

test('a curve starts and ends at its end points and is halfway in the middle', () => {
  expect(edgePoint(curve, 0)).toEqual(curve.start);
  expect(edgePoint(curve, 1)).toEqual(curve.end);
  expect(edgePoint(curve, 0.5)).toEqual({ x: 60, y: 40 });
});

test('the path leaves and arrives horizontally', () => {
  expect(edgePath(curve)).toBe('M10,20C60,20 60,60 110,60');
});

test('a single edge ends in the middle of the side; three spread over it without leaving it', () => {
  expect(edgeEndOffset(80, 0, 1)).toBe(0);
  const ends = [0, 1, 2].map((index) => edgeEndOffset(80, index, 3));
  expect(ends.toSorted((a, b) => a - b)).toEqual(ends);
  expect(ends[1]).toBe(0);
  expect((ends[2] ?? 0) - (ends[1] ?? 0)).toBeGreaterThan(20);
  expect(Math.max(...ends.map(Math.abs))).toBeLessThan(40);
});

test('ends too close to be told apart share one place', () => {
  expect(Array.from({ length: 16 }, (_, index) => edgeEndOffset(80, index, 16))).toEqual(Array(16).fill(0));
});
