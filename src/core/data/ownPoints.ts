import { createRandomState } from '../numerics/randomState.ts';
import type { Config, OwnPoint } from '../run/runSpec.ts';
import { largestIndex } from './decision.ts';
import { classes, type Interval, type Placed, type PlacedPoints, type TargetRange } from './plane.ts';
import { extent } from './scaling.ts';

/** Margin around the points, as a share of their extent. */
const MARGIN = 0.15;
/** Least margin, as a share of the largest coordinate: some units in its last place. */
const FINEST_MARGIN = 1e-12;

/**
 * Whether own points are numbers to learn: for one output, if any target is other than the classes 0 and 1; for several
 * outputs with a target each, if any lies outside 0 to 1.
 */
export function isRegression(points: readonly OwnPoint[], outputCount: number): boolean {
  if (outputCount === 1) return points.some(([, , target]) => target !== 0 && target !== 1);
  return points.some((point) => targetsIn(point).length > 1 && targetsIn(point).some((t) => t < 0 || t > 1));
}

/** What stands behind the coordinates of an own point: a class or number, or the targets of several outputs. */
export function targetsIn(point: OwnPoint): readonly number[] {
  return point.slice(2);
}

/** Whether targets name one class: a single 1 among zeros. */
export function isOneClass(targets: readonly number[]): boolean {
  const ones = targets.filter((target) => target === 1).length;
  return ones === 1 && targets.every((target) => target === 0 || target === 1);
}

/**
 * Whether these points can be learned with so many outputs: each has a target for every output, or names its class; one
 * output learns any number.
 */
export function fitOutputs(points: readonly OwnPoint[], outputCount: number): boolean {
  return points.every((point) => {
    const targets = targetsIn(point);
    if (targets.length > 1) return targets.length === outputCount;
    return outputCount === 1 || isClassBelow(targets[0] ?? Number.NaN, outputCount);
  });
}

function isClassBelow(target: number, classCount: number): boolean {
  return Number.isInteger(target) && target >= 0 && target < classCount;
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
  const { points, outputCount } = config;
  const asListed = points.map(placedOf);
  const placed = ownPointOrder(config).flatMap((i) => asListed[i] ?? []);
  const isNumeric = isRegression(points, outputCount);
  return {
    task: isNumeric ? 'regression' : 'classification',
    placed,
    plane: { x1: widened(extent(points.map(([x1]) => x1))), x2: widened(extent(points.map(([, x2]) => x2))) },
    range: isNumeric ? rangeOf(extent(points.flatMap(targetsIn))) : classes,
  };
}

/** Targets of several outputs that name no class are kept as they are. */
function placedOf(point: OwnPoint): Placed {
  const [x1, x2, target] = point;
  const targets = targetsIn(point);
  if (targets.length === 1) return { point: [x1, x2], target };
  return { point: [x1, x2], target: largestIndex(targets), targets };
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
