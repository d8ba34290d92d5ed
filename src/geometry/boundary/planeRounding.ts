import type { Interval, Plane } from '../../core/data/dataSet.ts';
import type { Point } from '../../core/run/runSpec.ts';

/**
 * Rounds a pointer position to a number worth writing down: a hundredth of the plane with 2 `digits`, a thousandth with 3 (that
 * many decimals on a plane of usual size). Never −0.
 */
export function roundedPoint([x1, x2]: Point, plane: Plane, digits: 2 | 3): Point {
  return [roundedTo(x1, decimalsWithin(plane.x1, digits)), roundedTo(x2, decimalsWithin(plane.x2, digits))];
}

/** Decimals that show `digits` digits of a plane's size; negative if even tens do not matter. */
export function decimalsWithin({ min, max }: Interval, digits: number): number {
  const size = max - min;
  // All planes of usual size share one rounding; otherwise a point near the border would change how the next one is written.
  const isUsual = (size >= 0.5 && size < 20) || !(size > 0 && Number.isFinite(size));
  return isUsual ? digits : digits - Math.floor(Math.log10(size));
}

function roundedTo(value: number, decimals: number): number {
  // Powers of ten below 1 are not exact. Dividing by a power above 1 gives the nearest number with these decimals.
  const unit = 10 ** Math.abs(decimals);
  return (decimals < 0 ? Math.round(value / unit) * unit : Math.round(value * unit) / unit) + 0;
}
