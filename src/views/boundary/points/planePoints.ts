import type { DataSet, Sample } from '../../../core/data/dataSet.ts';
import type { Point } from '../../../core/run/runSpec.ts';
import { selectUnanswered } from '../../../store/state/atCursor.ts';
import type { PageState } from '../../../store/state/pageState.ts';
import { isSamePoint } from '../../../store/state/selectors.ts';

/** A point as the boundary shows it. */
export interface PlanePoint extends Sample {
  readonly set: 'training' | 'test';
  /** Row in its set. */
  readonly row: number;
}

/** A point being moved; `index` counts the drawn points. */
export interface MovedPoint {
  readonly index: number;
  readonly point: Point;
}

/** The points to draw; test points come first, so that training points lie on top. */
export function planePoints(dataSet: DataSet, showTest: boolean): readonly PlanePoint[] {
  const test = showTest ? dataSet.test.map((sample, row) => ({ ...sample, set: 'test' as const, row })) : [];
  return [...test, ...dataSet.training.map((sample, row) => ({ ...sample, set: 'training' as const, row }))];
}

/** The network's outputs for a point, or null if the snapshot lacks them or the sample's own answer is pending. */
export function outputsOf(state: PageState, point: PlanePoint): ArrayLike<number> | null {
  const unanswered = selectUnanswered(state);
  if (unanswered && point.set === 'training' && isSamePoint(point.point, unanswered.point)) return null;
  const { outputs, count } = state.run.snapshot?.[point.set] ?? { outputs: [], count: 0 };
  const each = outputs.length / count;
  return point.row < count ? outputs.slice(point.row * each, (point.row + 1) * each) : null;
}
