import type { Interval, Plane } from '../../../core/data/dataSet.ts';
import type { Point } from '../../../core/run/runSpec.ts';
import { roundedPoint } from '../../../geometry/boundary/planeRounding.ts';

const STEP = 0.01;
const LARGE_STEP = 0.1;
const DIRECTIONS: Readonly<Record<string, readonly [right: number, up: number] | undefined>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
}

export function isArrowKey({ key }: { readonly key: string }): boolean {
  return DIRECTIONS[key] !== undefined;
}

/** Moves a point by an arrow key: a hundredth of the plane, with Shift a tenth, up to its border. */
export function nudged([x1, x2]: Point, { key, shiftKey }: Key, plane: Plane): Point {
  const [right, up] = DIRECTIONS[key] ?? [0, 0];
  const step = shiftKey ? LARGE_STEP : STEP;
  const along = (value: number, direction: number, { min, max }: Interval) =>
    direction === 0 ? value : Math.min(max, Math.max(min, value + direction * step * (max - min)));
  const [first, second] = roundedPoint([along(x1, right, plane.x1), along(x2, up, plane.x2)], plane, 3);
  return [right === 0 ? x1 : first, up === 0 ? x2 : second];
}
