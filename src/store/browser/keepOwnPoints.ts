import type { Config } from '../../core/run/runSpec.ts';
import { notify, withdrawNotices } from '../state/pageStore.ts';
import { type KeptPoints, keepPoints, readKeptPoints } from './ownPointsStorage.ts';

/** More points than this are written only after the page has drawn them. */
const MOST_AT_ONCE = 1000;

/** Points that are not written yet. */
let pending: KeptPoints | null = null;

/**
 * Keeps the user's own points in this browser, so that they survive a reload and a visit to another data set. Points of a link
 * that somebody sent are not kept.
 */
export function keepOwnPoints({ dataSet, points, outputCount }: Config): void {
  if (dataSet !== 'points') return;
  const isScheduled = pending !== null;
  pending = { points, outputCount };
  if (points.length <= MOST_AT_ONCE) keepPending();
  else if (!isScheduled) {
    setTimeout(keepPending, 300);
    addEventListener('pagehide', keepPending, { once: true });
  }
}

/** The points that were kept last, written or not. */
export function keptOwnPoints(): KeptPoints {
  return pending ?? readKeptPoints();
}

function keepPending(): void {
  if (pending === null) return;
  const own = pending;
  pending = null;
  if (keepPoints(own)) withdrawNotices('pointsNotKept');
  else notify({ kind: 'pointsNotKept', count: own.points.length });
}
