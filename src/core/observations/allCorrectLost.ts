import type { ObservedStep } from './observedStep.ts';

/** All training points were on the right side, and some no longer are. */
export interface AllCorrectLost {
  readonly kind: 'allCorrectLost';
  /** The epoch at which all were right. */
  readonly epoch: number;
  readonly correct: number;
  readonly count: number;
}

/** Fires if all were right before the step, or for the first time within it. */
export function allCorrectLost({ dataSet, before, after }: ObservedStep): AllCorrectLost | null {
  const { correct, count } = after.training;
  if (dataSet.task !== 'classification' || correct === count) return null;
  const { firstAllCorrect: first, position, updatesPerEpoch } = after;
  const wereRight = before.training.correct === count;
  const wereWithin = first !== null && first > before.position && first <= position;
  if (!wereRight && !wereWithin) return null;
  const at = wereRight ? before.position : (first ?? position);
  // In mid-epoch there is no epoch to name.
  if (at % updatesPerEpoch !== 0) return null;
  return { kind: 'allCorrectLost', epoch: at / updatesPerEpoch, correct, count };
}
