import type { Granularity } from '../../core/microSteps/microSteps.ts';
import { LAST_POSITION } from '../../core/run/runSpec.ts';
import type { Snapshot } from '../../core/run/snapshot.ts';
import type { Speed } from '../state/pageState.ts';

/** Formulas, tables and arrays take long to read and to lay out: while playing they are renewed this seldom. */
const CALM_MILLISECONDS = 400;
/** Steps for a longer time than this are not made up for. */
const LONGEST_SECONDS = 0.25;

/** The clock of a session that plays: what has become due since the last question. */
export function createClock() {
  let askedLast = 0;
  /** Part of a step that has become due and was not given out: less than one. */
  let due = 0;
  let calmSince = 0;

  /** Whole steps; no limit at the highest speed. */
  function stepsDue(speed: Speed): number {
    const now = performance.now();
    const seconds = Math.min(LONGEST_SECONDS, (now - askedLast) / 1000);
    askedLast = now;
    if (speed === 'fastest') return Number.POSITIVE_INFINITY;
    due += seconds * speed;
    const steps = Math.floor(due);
    due -= steps;
    return steps;
  }

  return {
    /** Counts from now on. */
    start() {
      askedLast = performance.now();
      due = 0;
    },
    /** Updates to the boundary of the epoch that is due, or of the update; no limit at the highest speed. */
    updatesDue({ position, updatesPerEpoch }: Snapshot, speed: Speed, granularity: Granularity): number {
      const steps = stepsDue(speed);
      if (!Number.isFinite(steps)) return LAST_POSITION;
      if (granularity === 'update' || steps === 0) return steps;
      return (Math.floor(position / updatesPerEpoch) + steps) * updatesPerEpoch - position;
    },
    stepsDue,
    /** Whether formulas, tables and arrays are due; if so, their next time is counted from now. */
    isCalmDue(): boolean {
      const now = performance.now();
      if (now - calmSince < CALM_MILLISECONDS) return false;
      calmSince = now;
      return true;
    },
  };
}
