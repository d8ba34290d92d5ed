import type { Sample } from '../data/dataSet.ts';
import type { ObservedStep } from './observedStep.ts';

/** All training points are now on the right side. */
export interface AllCorrect {
  readonly kind: 'allCorrect';
  readonly count: number;
  /** Whether there are test points besides. */
  readonly hasTest: boolean;
  /** What outputs lie on either side of, or null where the largest one gives the class. */
  readonly middle: number | null;
  /** The first such epoch if it lies in this step, or null if it came before. */
  readonly firstEpoch: number | null;
  /** The training loss at the start of the run. */
  readonly firstLoss: number;
  /** Largest distance of an output from its target: the right side is not yet the target. */
  readonly farthest: number;
}

/** Fires only if not all were right before the step. */
export function allCorrect({ dataSet, before, after }: ObservedStep): AllCorrect | null {
  const { correct, count, outputs } = after.training;
  if (dataSet.task !== 'classification' || correct < count || before.training.correct === count) return null;
  const { firstAllCorrect: first, position, updatesPerEpoch } = after;
  const isFirst = first !== null && first > before.position && first <= position;
  return {
    kind: 'allCorrect',
    count,
    hasTest: after.test !== null,
    middle: dataSet.decision.kind === 'largest' ? null : dataSet.range.middle,
    firstEpoch: isFirst ? first / updatesPerEpoch : null,
    firstLoss: after.history.trainingLosses[0] ?? Number.NaN,
    farthest: farthestOf(outputs, dataSet.training),
  };
}

/** The largest distance of an output from its target. */
export function farthestOf(outputs: Float64Array, samples: readonly Sample[]): number {
  const targets = samples.flatMap((sample) => sample.targets);
  return targets.reduce((most, target, k) => Math.max(most, Math.abs((outputs[k] ?? Number.NaN) - target)), 0);
}
