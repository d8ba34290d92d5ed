import type { Config, OwnPoint } from '../../core/run/runSpec.ts';
import { notify, withdrawNotices } from '../state/pageStore.ts';
import { keepPoints, readKeptPoints } from './ownPointsStorage.ts';

/** More points than this are written down once the page has drawn them. */
const MOST_AT_ONCE = 1000;

/** Points that are not written down yet. */
let pending: readonly OwnPoint[] | null = null;

/**
 * Keeps the user's own points in this browser, so that they survive a reload and a visit to another data set. Only what
 * was made here is kept: a link that somebody sent brings its own.
 */
export function keepOwnPoints({ dataSet, points }: Config): void {
  if (dataSet !== 'points') return;
  const isScheduled = pending !== null;
  pending = points;
  if (points.length <= MOST_AT_ONCE) keepPending();
  else if (!isScheduled) {
    setTimeout(keepPending, 300);
    addEventListener('pagehide', keepPending, { once: true });
  }
}

/** The points that were kept last, written down or not. */
export function keptOwnPoints(): readonly OwnPoint[] {
  return pending ?? readKeptPoints();
}

function keepPending(): void {
  if (pending === null) return;
  const points = pending;
  pending = null;
  if (keepPoints(points)) withdrawNotices('pointsNotKept');
  else notify({ kind: 'pointsNotKept', count: points.length });
}
