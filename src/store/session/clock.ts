/** The clock while playing: how much has become due since it was asked last. */
import type { Granularity } from '../../core/microSteps/microSteps.ts';
import { LAST_POSITION } from '../../core/run/runSpec.ts';
import type { Snapshot } from '../../core/run/snapshot.ts';
import type { Speed } from '../state/pageState.ts';

let askedLast = 0;
/** Steps (epochs, or what the Step button does) that have become due and were not given out: less than one. */
let due = 0;

/** Formulas, tables and arrays are renewed no more often than this while playing: they take long to read and to lay out. */
const CALM_MILLISECONDS = 400;
let calmSince = 0;

/** Whether it is time to renew what is renewed slowly; if so, the next time is counted from now. */
export function isCalmDue(): boolean {
  const now = performance.now();
  if (now - calmSince < CALM_MILLISECONDS) return false;
  calmSince = now;
  return true;
}

/** To be told when playing begins. */
export function startClock(): void {
  askedLast = performance.now();
  due = 0;
}

/** Updates to the boundary that the clock says is due; as many as fit the budget where speed has no limit. */
export function updatesDue(
  { position: at, updatesPerEpoch }: Snapshot,
  speed: Speed,
  granularity: Granularity,
): number {
  const steps = stepsDue(speed);
  if (!Number.isFinite(steps)) return LAST_POSITION;
  if (granularity === 'update' || steps === 0) return steps;
  return (Math.floor(at / updatesPerEpoch) + steps) * updatesPerEpoch - at;
}

/** Whole steps that have become due since the last question; without limit at the highest speed. */
export function stepsDue(speed: Speed): number {
  const now = performance.now();
  const seconds = Math.min(0.25, (now - askedLast) / 1000);
  askedLast = now;
  if (speed === 'fastest') return Number.POSITIVE_INFINITY;
  due += seconds * speed;
  const steps = Math.floor(due);
  due -= steps;
  return steps;
}
