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

/** A place on the plane, and where a point beyond the plane would be: the direction of the mark at its edge, or null. */
export interface PlaceWithin {
  readonly place: Place;
  /** In degrees, clockwise from the right. */
  readonly beyond: number | null;
}

/** Where a point is drawn: a point beyond the plane at its edge. Computed places may be off by a hundredth of a pixel. */
export function placeWithin(place: Place, size: number): PlaceWithin {
  const within = withinSquare(place, size);
  const [across, down] = [place.x - within.x, place.y - within.y];
  if (Math.hypot(across, down) < 0.01) return { place, beyond: null };
  return { place: within, beyond: (Math.atan2(down, across) * 180) / Math.PI };
}

/** Clamps a place to the square, for a pointer that has left it. */
export function withinSquare({ x, y }: Place, size: number): Place {
  return { x: Math.min(size, Math.max(0, x)), y: Math.min(size, Math.max(0, y)) };
}
