import type { ObservedStep } from './observedStep.ts';

/** All training points are now on the right side. */
export interface AllCorrect {
  readonly kind: 'allCorrect';
  readonly count: number;
  readonly middle: number;
  /** The first such epoch if it lies in this step, or null if it came before. */
  readonly firstEpoch: number | null;
  /** Largest distance of an output from its target: the right side is not yet the target. */
  readonly farthest: number;
}

/** Fires only if not all were right before the step. */
export function allCorrect({ dataSet, before, after }: ObservedStep): AllCorrect | null {
  const { correct, count, outputs } = after.training;
  if (dataSet.task !== 'classification' || correct < count || before.training.correct === count) return null;
  const { firstAllCorrect: first, position, updatesPerEpoch } = after;
  const isFirst = first !== null && first > before.position && first <= position;
  const distances = dataSet.training.map(({ target }, s) => Math.abs((outputs[s] ?? Number.NaN) - target));
  return {
    kind: 'allCorrect',
    count,
    middle: dataSet.range.middle,
    firstEpoch: isFirst ? first / updatesPerEpoch : null,
    farthest: Math.max(...distances),
  };
}
