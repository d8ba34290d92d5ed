import type { Config, OwnPoint } from '../../core/run/runSpec.ts';
import { notify, withdrawNotices } from '../state/pageStore.ts';
import { keepPoints, readKeptPoints } from './ownPointsStorage.ts';

/** More points than this are written only after the page has drawn them. */
const MOST_AT_ONCE = 1000;

/** Points that are not written yet. */
let pending: readonly OwnPoint[] | null = null;

/**
 * Keeps the user's own points in this browser, so that they survive a reload and a visit to another data set. Points of a link
 * that somebody sent are not kept.
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

/** The points that were kept last, written or not. */
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
