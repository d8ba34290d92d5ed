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

test('a single edge ends in the middle of the side; sixteen spread over it without leaving it', () => {
  expect(edgeEndOffset(80, 0, 1)).toBe(0);
  const ends = Array.from({ length: 16 }, (_, index) => edgeEndOffset(80, index, 16));
  expect(new Set(ends).size).toBe(16);
  expect(Math.max(...ends.map(Math.abs))).toBeLessThan(40);
});
