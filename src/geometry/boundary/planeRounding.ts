import type { Interval, Plane } from '../../core/data/dataSet.ts';
import type { Point } from '../../core/run/runSpec.ts';

/**
 * Rounds a point chosen with the pointer, so that it is a number to write down: to about a hundredth of the plane with
 * 2 `digits` and a thousandth with 3 (that many decimals on a plane of a usual size). Never −0.
 */
export function roundedPoint([x1, x2]: Point, plane: Plane, digits: 2 | 3): Point {
  return [roundedTo(x1, decimalsWithin(plane.x1, digits)), roundedTo(x2, decimalsWithin(plane.x2, digits))];
}

/** How many decimals show `digits` digits of a plane's size: below 0 where even tens do not count. */
export function decimalsWithin({ min, max }: Interval, digits: number): number {
  const size = max - min;
  // Planes of the usual sizes all have the same, or a point drawn near the border would change how the next is written.
  const isUsual = (size >= 0.5 && size < 20) || !(size > 0 && Number.isFinite(size));
  return isUsual ? digits : digits - Math.floor(Math.log10(size));
}

function roundedTo(value: number, decimals: number): number {
  // Powers of ten below 1 are not exact, so dividing by one above 1 gives the nearest number with these decimals.
  const unit = 10 ** Math.abs(decimals);
  return (decimals < 0 ? Math.round(value / unit) * unit : Math.round(value * unit) / unit) + 0;
}
