import type { Interval, Plane } from '../../../core/data/dataSet.ts';
import type { OwnPoint } from '../../../core/run/runSpec.ts';

/** The plane to draw on: that of the generated clouds. */
export const DRAWING_PLANE: Plane = { x1: { min: -1.2, max: 1.2 }, x2: { min: -1.2, max: 1.2 } };
/** Points nearer together than this share of the plane are lost on it. */
const LEAST_SHARE = 1 / 24;

/**
 * The plane while points are edited. It stands still while they are drawn: `shown` stays as long as it holds all points. Points that
 * do not suit the usual plane, as from a table, get their own, `fitted`.
 */
export function drawingPlane(points: readonly OwnPoint[], fitted: Plane, shown: Plane | null): Plane {
  const isUsual = holdsAll(DRAWING_PLANE, points) && (points.length < 2 || isSpread(points));
  if (isUsual) return DRAWING_PLANE;
  return shown && holdsAll(shown, points) ? shown : fitted;
}

function holdsAll({ x1, x2 }: Plane, points: readonly OwnPoint[]): boolean {
  return points.every((point) => holds(x1, point[0]) && holds(x2, point[1]));
}

function holds({ min, max }: Interval, value: number): boolean {
  return value >= min && value <= max;
}

/** Whether points can be told apart on the usual plane. */
function isSpread(points: readonly OwnPoint[]): boolean {
  const { min, max } = DRAWING_PLANE.x1;
  const least = LEAST_SHARE * (max - min);
  const [first] = points;
  return (
    first !== undefined &&
    points.some(([x1, x2]) => Math.max(Math.abs(x1 - first[0]), Math.abs(x2 - first[1])) >= least)
  );
}
