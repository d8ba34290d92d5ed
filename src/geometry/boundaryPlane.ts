import type { Interval, Plane } from '../core/data/dataSet.ts';
import type { Point } from '../core/run/runSpec.ts';

/** A place on the drawn plane, in pixels from its upper left corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Pixel position of a point on a plane `size` pixels wide and high. x2 grows upwards; each axis has its own scale. */
export function placeOf([x1, x2]: Point, plane: Plane, size: number): Place {
  return { x: size * shareOf(x1, plane.x1), y: size * (1 - shareOf(x2, plane.x2)) };
}

/** Inverse of `placeOf`. */
export function pointAt({ x, y }: Place, plane: Plane, size: number): Point {
  return [valueAt(x / size, plane.x1), valueAt(1 - y / size, plane.x2)];
}

function shareOf(value: number, { min, max }: Interval): number {
  return (value - min) / (max - min);
}

function valueAt(share: number, { min, max }: Interval): number {
  return min + share * (max - min);
}

/** Clamps a place to the square, for a pointer that has left it. */
export function withinSquare({ x, y }: Place, size: number): Place {
  return { x: Math.min(size, Math.max(0, x)), y: Math.min(size, Math.max(0, y)) };
}
