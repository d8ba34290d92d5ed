import type { Goal } from './goal.ts';
import { createRun } from './run.ts';
import { LAST_POSITION, type RunSpec } from './runSpec.ts';

/** A run that is trained for one answer: does it reach a goal, and where? */
export interface Trial {
  readonly spec: RunSpec;
  /** Null if there is nothing to reach. */
  readonly goal: Goal | null;
  /** The position at which the trial ends at the latest. */
  readonly end: number;
  /** Cells along a side of the picture in the result, or null for none. */
  readonly fieldSide: number | null;
}

/** How a trial ended, or how far it has come. */
export interface TrialResult {
  /** Where the goal was reached, else the end of the trial, or the last position before the numbers grew too large. */
  readonly position: number;
  readonly updatesPerEpoch: number;
  /** Where the goal was reached, or null. */
  readonly reachedAt: number | null;
  /** The training loss at that position. */
  readonly loss: number;
  /** Null without a test set. */
  readonly testLoss: number | null;
  /** Training points that are right, of `count`. */
  readonly correct: number;
  readonly count: number;
  readonly diverged: boolean;
  /** Each output over the drawn plane, row 0 at the top, or null if they were not asked for. */
  readonly fields: readonly Float32Array[] | null;
}

/** A trial under way. */
export interface RunningTrial {
  /** Trains until `keepGoing` returns false; true once the trial is over. */
  advance(keepGoing: () => boolean): boolean;
  position(): number;
  /** The result so far. */
  result(): TrialResult;
}

/** Starts a trial at position 0. */
export function startTrial({ spec, goal, end, fieldSide }: Trial): RunningTrial {
  const run = createRun(spec, goal);
  const last = Math.min(end, LAST_POSITION);
  return {
    advance(keepGoing) {
      if (run.goalReached() === null) run.trainTo(last, () => run.goalReached() === null && keepGoing());
      const reached = run.goalReached();
      // A short stretch of training may have gone beyond the goal.
      if (reached !== null) return run.seek(reached, keepGoing);
      return run.position() >= last || run.standing().diverged;
    },
    position: run.position,
    result() {
      const { position, updatesPerEpoch, goalReached, training, test, diverged } = run.standing();
      return {
        position,
        updatesPerEpoch,
        reachedAt: goalReached,
        loss: training.loss,
        testLoss: test?.loss ?? null,
        correct: training.correct,
        count: training.count,
        diverged: diverged && goalReached === null,
        fields: fieldSide === null ? null : run.outputFields(fieldSide),
      };
    },
  };
}
