import type { DataSet, Sample } from '../../core/dataSet.ts';
import type { Point } from '../../core/runSpec.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { isSamePoint } from '../../store/derived.ts';

/** A point as the boundary shows it. */
export interface DrawnPoint extends Sample {
  readonly set: 'training' | 'test';
  /** Its row in its set. */
  readonly row: number;
}

/** A point on its way to another place; `index` is that in the list of drawn points. */
export interface MovedPoint {
  readonly index: number;
  readonly point: Point;
}

/** The points to draw, test points first so that training points lie on top of them. */
export function drawnPoints(dataSet: DataSet, showTest: boolean): readonly DrawnPoint[] {
  const test = showTest ? dataSet.test.map((sample, row) => ({ ...sample, set: 'test' as const, row })) : [];
  return [...test, ...dataSet.training.map((sample, row) => ({ ...sample, set: 'training' as const, row }))];
}

/** The network's output for a point; null where the snapshot does not have it, or for the sample that waits for its own. */
export function outputOf(snapshot: Snapshot | null, point: DrawnPoint, unanswered: Sample | null): number | null {
  if (unanswered && point.set === 'training' && isSamePoint(point.point, unanswered.point)) return null;
  return snapshot?.[point.set]?.outputs[point.row] ?? null;
}
