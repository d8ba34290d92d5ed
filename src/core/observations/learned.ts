import { farthestOf } from './allCorrect.ts';
import type { ObservedState } from './observedStep.ts';

/** All training points are correct, and their outputs are near their targets. */
export interface Learned {
  readonly kind: 'learned';
  readonly count: number;
  /** The largest distance of a training output from its target. */
  readonly farthest: number;
  /** Null without a test set. */
  readonly test: { readonly correct: number; readonly count: number } | null;
}

/** Root mean square of the errors that counts as near, as a share of the way between the classes. */
const NEAR = 0.15;

export function learned({ dataSet, after }: ObservedState): Learned | null {
  const { correct, count, rootMeanSquaredError, outputs } = after.training;
  const { low, high } = dataSet.range;
  if (dataSet.task !== 'classification' || count === 0 || correct < count) return null;
  if (!(rootMeanSquaredError < NEAR * (high - low))) return null;
  return {
    kind: 'learned',
    count,
    farthest: farthestOf(outputs, dataSet.training),
    test: after.test && { correct: after.test.correct, count: after.test.count },
  };
}
