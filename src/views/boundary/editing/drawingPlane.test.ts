import { expect, test } from 'vitest';
import type { Plane } from '../../../core/data/dataSet.ts';
import { DRAWING_PLANE, drawingPlane } from './drawingPlane.ts';

const fitted: Plane = { x1: { min: -3, max: 40 }, x2: { min: -2, max: 9 } };

test('without points and with points inside, the plane is −1.2 … 1.2', () => {
  expect(drawingPlane([], fitted, null)).toBe(DRAWING_PLANE);
  expect(drawingPlane([[0.9, -1.2, 1]], fitted, null)).toBe(DRAWING_PLANE);
  expect(
    drawingPlane(
      [
        [0, 0, 1],
        [1, 1, 0],
      ],
      fitted,
      null,
    ),
  ).toBe(DRAWING_PLANE);
});

test('points of a table get the plane that fits them, and drawing on it does not change it', () => {
  expect(
    drawingPlane(
      [
        [0, 0, 1],
        [30, 1, 0],
      ],
      fitted,
      DRAWING_PLANE,
    ),
  ).toBe(fitted);
  const wider: Plane = { x1: { min: -9, max: 99 }, x2: { min: -9, max: 99 } };
  expect(
    drawingPlane(
      [
        [0, 0, 1],
        [30, 1, 0],
        [38, 8, 1],
      ],
      wider,
      fitted,
    ),
  ).toBe(fitted);
  expect(
    drawingPlane(
      [
        [0, 0, 1],
        [41, 1, 0],
      ],
      wider,
      fitted,
    ),
  ).toBe(wider);
});

test('points that would be one dot on the usual plane get their own, unless they were drawn there', () => {
  const near = [
    [0, 0, 1],
    [0.001, 0.002, 0],
  ] as const;
  expect(drawingPlane(near, fitted, null)).toBe(fitted);
  expect(drawingPlane(near, fitted, DRAWING_PLANE)).toBe(DRAWING_PLANE);
});
