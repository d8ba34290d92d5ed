import type { OwnPoint } from '../run/runSpec.ts';

/** Whether the targets of own points are numbers and not just the classes 0 and 1. */
export function isRegression(points: readonly OwnPoint[]): boolean {
  return points.some(([, , target]) => target !== 0 && target !== 1);
}
