import type { Point } from '../../core/run/runSpec.ts';
import { formatExact } from '../../strings/formatNumber.ts';

/** A point as a name: (1, 0). */
export function pointText(point: Point): string {
  return `(${point.map((value) => formatExact(Number(value.toPrecision(5)))).join(', ')})`;
}
