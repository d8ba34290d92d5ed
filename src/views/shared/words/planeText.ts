import type { Interval, TargetRange } from '../../../core/data/dataSet.ts';
import { decimalsWithin } from '../../../geometry/boundary/planeRounding.ts';
import { formatFixed } from '../../../strings/formatNumber.ts';

/** An output or target with the decimals that show `digits` digits of the range of all targets. */
export function outputText(output: number, { low, high }: TargetRange, digits: number): string {
  return formatFixed(output, decimalsShown({ min: low, max: high }, digits));
}

/** One coordinate, to a hundredth of the plane or finer. */
export function coordinateWithin(value: number, interval: Interval): string {
  return formatFixed(value, decimalsShown(interval, 2));
}

function decimalsShown(interval: Interval, digits: number): number {
  return Math.min(12, Math.max(0, decimalsWithin(interval, digits)));
}
