import { createRandomState } from '../numerics/randomState.ts';
import type { Config, OwnPoint } from '../run/runSpec.ts';
import { classes, type Interval, type Placed, type PlacedPoints, type TargetRange } from './plane.ts';
import { extent } from './scaling.ts';

/** Room around the points, as a share of their extent. */
const MARGIN = 0.15;
/** The least room, as a share of the coordinates themselves: some units of their last digit. */
const FINEST_MARGIN = 1e-12;

/** Whether the targets of own points are numbers and not just the classes 0 and 1. */
export function isRegression(points: readonly OwnPoint[]): boolean {
  return points.some(([, , target]) => target !== 0 && target !== 1);
}

/**
 * The user's own points. Where some are kept for testing, all are first put into a random order by the data seed, because
 * tables tend to be sorted; otherwise they stay as they are.
 */
export function ownPoints({ points, trainingShare, dataSeed }: Config): PlacedPoints {
  const placed = points.map(([x1, x2, target]): Placed => ({ point: [x1, x2], target }));
  const isNumeric = isRegression(points);
  return {
    task: isNumeric ? 'regression' : 'classification',
    placed: trainingShare < 100 ? permuted(placed, dataSeed) : placed,
    plane: { x1: widened(extent(points.map(([x1]) => x1))), x2: widened(extent(points.map(([, x2]) => x2))) },
    range: isNumeric ? rangeOf(extent(points.map(([, , target]) => target))) : classes,
  };
}

function permuted(placed: readonly Placed[], seed: number): readonly Placed[] {
  return Array.from(createRandomState(seed).permutation(placed.length), (i) => placed[i]).filter(
    (one) => one !== undefined,
  );
}

/**
 * The extent and 15 % more on each side; points on one line, or none, get a plane of their own size about them. Points closer
 * together than their digits can tell still lie within.
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
