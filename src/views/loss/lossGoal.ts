import type { Goal } from '../../core/run/goal.ts';

/** What the chart shows of a goal. */
export interface ShownGoal {
  /** The loss to get below. */
  readonly below: number;
  readonly isOfTest: boolean;
  /** The same in the unit of the chart, which may be a loss per point. */
  readonly drawnAt: number;
}

/** The loss of a goal, that of training first; null if it has none. */
export function shownGoal(
  goal: Goal | null,
  isPerPoint: boolean,
  trainingCount: number,
  testCount: number,
): ShownGoal | null {
  const isOfTest = goal?.loss == null;
  const below = goal?.loss ?? goal?.testLoss ?? null;
  const count = isOfTest ? testCount : trainingCount;
  if (below === null || count === 0) return null;
  return { below, isOfTest, drawnAt: isPerPoint ? below / count : below };
}

/** A limit beyond this many epochs would squeeze the curve. */
const MOST_EPOCHS = 1000;

/** The epochs that a goal allows, for an axis that shows them all; 0 if there is no such limit, or a long one. */
export function shownEpochs(goal: Goal | null): number {
  const epochs = goal?.epochs ?? 0;
  return epochs <= MOST_EPOCHS ? epochs : 0;
}
