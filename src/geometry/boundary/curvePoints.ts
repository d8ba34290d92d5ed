import { type Curve, heightOf } from '../../core/data/curves.ts';
import type { Plane } from '../../core/data/dataSet.ts';
import { createRandomState } from '../../core/numerics/randomState.ts';
import type { OwnPoint } from '../../core/run/runSpec.ts';
import { type Place, placeOf } from '../boundaryPlane.ts';
import { roundedPoint } from './planeRounding.ts';

/** Half the height of the strip along the curve that stays empty, and the edge of the plane that does, as shares of the plane. */
const STRIP_SHARE = 1 / 40;
const EDGE_SHARE = 1 / 24;
/** Steps of two numbers that fill a square evenly, however many there are: powers of the inverse of the plastic ratio. */
const STEP_RIGHT = 0.7548776662466927;
const STEP_UP = 0.5698402909980532;
/** Places that are tried for each point: a curve may leave little room. */
const TRIES = 50;

/**
 * Points spread evenly over a plane, with class 1 above a curve and class 0 below it, none of them near it. The same seed gives the same
 * points. Fewer than `count` if the curve leaves no room.
 */
export function pointsAlong(curve: Curve, plane: Plane, count: number, seed: number): readonly OwnPoint[] {
  const random = createRandomState(seed);
  const [right, up] = [random.randomSample(), random.randomSample()];
  const within = ({ min, max }: Plane['x1'], share: number) =>
    min + (max - min) * (EDGE_SHARE + (1 - 2 * EDGE_SHARE) * (share % 1));
  const stripRight = STRIP_SHARE * (plane.x1.max - plane.x1.min);
  const stripUp = STRIP_SHARE * (plane.x2.max - plane.x2.min);
  const points: OwnPoint[] = [];
  for (let tried = 0; points.length < count && tried < TRIES * count; tried++) {
    const place = [within(plane.x1, right + tried * STEP_RIGHT), within(plane.x2, up + tried * STEP_UP)] as const;
    const [x1, x2] = roundedPoint(place, plane, 3);
    // Where the curve is steep, it is near to the left or right.
    const gaps = [x1 - stripRight, x1, x1 + stripRight].map((near) => x2 - heightOf(curve, near));
    const isAbove = gaps.every((gap) => gap >= stripUp);
    if (isAbove || gaps.every((gap) => gap <= -stripUp)) points.push([x1, x2, isAbove ? 1 : 0]);
  }
  return points;
}

/** How many places of the drawn curve are joined. */
const PIECES = 200;

/** The curve as the path of an SVG on a plane `size` pixels wide and high; nothing where it is not on the plane. */
export function curvePath(curve: Curve, plane: Plane, size: number): string {
  const { min, max } = plane.x1;
  const far = 10 * size;
  const places = Array.from({ length: PIECES + 1 }, (_, piece): Place => {
    const x1 = min + ((max - min) * piece) / PIECES;
    const { x, y } = placeOf([x1, heightOf(curve, x1)], plane, size);
    return { x, y: Math.max(-far, Math.min(far, y)) };
  });
  return places
    .filter(({ y }) => Number.isFinite(y))
    .map(({ x, y }, piece) => `${piece === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('');
}
