import { createRandomState } from '../numerics/randomState.ts';
import type { Config, OwnPoint } from '../run/runSpec.ts';
import { classes, type Interval, type Placed, type PlacedPoints, type TargetRange } from './plane.ts';
import { extent } from './scaling.ts';

/** Margin around the points, as a share of their extent. */
const MARGIN = 0.15;
/** Least margin, as a share of the largest coordinate: some units in its last place. */
const FINEST_MARGIN = 1e-12;

/** Whether any target is other than the classes 0 and 1. */
export function isRegression(points: readonly OwnPoint[]): boolean {
  return points.some(([, , target]) => target !== 0 && target !== 1);
}

/**
 * The order in which own points are split, as indexes into `config.points`. If some are kept for testing, the data seed
 * shuffles all of them first, because tables tend to be sorted.
 */
export function ownPointOrder({ points, trainingShare, dataSeed }: Config): readonly number[] {
  const { length } = points;
  if (trainingShare === 100) return Array.from({ length }, (_, i) => i);
  return Array.from(createRandomState(dataSeed).permutation(length));
}

/** The user's own points, in the order in which they are split. */
export function ownPoints(config: Config): PlacedPoints {
  const { points } = config;
  const asListed = points.map(([x1, x2, target]): Placed => ({ point: [x1, x2], target }));
  const placed = ownPointOrder(config).flatMap((i) => asListed[i] ?? []);
  const isNumeric = isRegression(points);
  return {
    task: isNumeric ? 'regression' : 'classification',
    placed,
    plane: { x1: widened(extent(points.map(([x1]) => x1))), x2: widened(extent(points.map(([, x2]) => x2))) },
    range: isNumeric ? rangeOf(extent(points.map(([, , target]) => target))) : classes,
  };
}

/**
 * The extent plus 15 % on each side; if it is empty, a margin of 15 % of the coordinate, at least 1.
 * The margin always holds points that differ only in their last digits.
 */
function widened({ min, max }: Interval): Interval {
  const size = Math.max(Math.abs(min), Math.abs(max));
  if (max <= min) return around(min, max, Math.max(1, size * MARGIN));
  return around(min, max, Math.max(MARGIN * (max - min), size * FINEST_MARGIN, Number.MIN_VALUE));
}

function around(min: number, max: number, margin: number): Interval {
  return { min: min - margin, max: max + margin };
}

function rangeOf({ min, max }: Interval): TargetRange {
  return { low: min, middle: (min + max) / 2, high: max };
}
