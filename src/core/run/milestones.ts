import { brokenRules, type Goal, hasMeasure, isMet } from './goal.ts';
import type { RunSpec } from './runSpec.ts';
import type { Evaluation, Snapshot } from './snapshot.ts';

/** What happened first on the way of a run: all points right, the goal reached. Told at whole epochs, up to the frontier. */
export interface Milestones extends Readonly<Pick<Snapshot, 'firstAllCorrect' | 'allCorrectSince' | 'goalReached'>> {
  /** Whether the next epoch has to be evaluated for their sake. */
  isAwaiting(epoch: number): boolean;
  /** Takes note of an epoch reached for the first time. */
  note(epoch: number, position: number, training: Evaluation, test: Evaluation | null): void;
  /** An epoch passed without being evaluated. */
  skip(): void;
  /** Forgets what is known of positions from `from` on. */
  forgetFrom(from: number): void;
}

interface MilestoneOptions {
  readonly goal: Goal | null;
  /** The spec of the run now: interventions may change. */
  readonly spec: () => RunSpec;
  readonly isClassification: boolean;
  readonly trainingCount: number;
}

export function createMilestones({ goal, spec, isClassification, trainingCount }: MilestoneOptions): Milestones {
  const canBeRight = isClassification && trainingCount > 0;
  let firstAllCorrect: number | null = null;
  /** Since when every epoch up to the frontier is known to have had all points right, or null if that is not known. */
  let allCorrectSince: number | null = null;
  /** The last epoch that was evaluated, if not all points were right there, or null. */
  let wrongEpoch: number | null = null;
  let goalReached: number | null = null;

  function awaitsGoal(epoch: number): boolean {
    return goal !== null && goalReached === null && hasMeasure(goal) && epoch <= (goal.epochs ?? epoch);
  }

  return {
    get firstAllCorrect() {
      return firstAllCorrect;
    },
    get allCorrectSince() {
      return allCorrectSince;
    },
    get goalReached() {
      return goalReached;
    },
    isAwaiting: (epoch) => (firstAllCorrect === null && canBeRight) || awaitsGoal(epoch),
    note(epoch, position, training, test) {
      const isRight = canBeRight && training.correct === training.count;
      if (isRight) firstAllCorrect ??= position;
      const hasTurned = epoch === 0 || wrongEpoch === epoch - 1;
      allCorrectSince = isRight ? (allCorrectSince ?? (hasTurned ? position : null)) : null;
      wrongEpoch = isRight ? null : epoch;
      if (goal && awaitsGoal(epoch) && isMet(goal, training, test, isClassification))
        if (brokenRules(goal, spec(), position).length === 0) goalReached = position;
    },
    skip() {
      allCorrectSince = null;
    },
    forgetFrom(from) {
      if (firstAllCorrect !== null && firstAllCorrect >= from) firstAllCorrect = null;
      if (allCorrectSince !== null && allCorrectSince >= from) allCorrectSince = null;
      if (goalReached !== null && goalReached >= from) goalReached = null;
      wrongEpoch = null;
    },
  };
}
