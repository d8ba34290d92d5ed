import type { ObservedStep } from './observedStep.ts';

/** Every training point has come to lie on the right side. */
export interface AllCorrect {
  readonly kind: 'allCorrect';
  readonly count: number;
  readonly middle: number;
  /** The epoch at which this was so for the first time, where it lies in this step; null where it has been so before. */
  readonly firstEpoch: number | null;
  /** How far the output that is farthest from its target still is: a right side is not yet a target reached. */
  readonly farthest: number;
}

/** Speaks where not all were right before the step. */
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
