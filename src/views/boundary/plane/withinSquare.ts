import type { Place } from '../../../geometry/boundaryPlane.ts';

/** The place nearest to a pointer that may have left the square. */
export function withinSquare({ x, y }: Place, size: number): Place {
  return { x: Math.min(size, Math.max(0, x)), y: Math.min(size, Math.max(0, y)) };
}
