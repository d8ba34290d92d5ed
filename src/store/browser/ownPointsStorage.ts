import { ownPointList } from '../../config/settings/domain.ts';
import { settings } from '../../config/settings/settings.ts';
import type { Config } from '../../core/run/runSpec.ts';

const KEY = 'glassbox-points';
/** As in a link, but as many as the page takes. */
const list = ownPointList(Number.POSITIVE_INFINITY);
/** Between the number of outputs and the points; one output is not written. */
const SEPARATOR = '|';

/** Own points, and how many outputs learn them: without that, a class number could be a number to learn. */
export type KeptPoints = Pick<Config, 'points' | 'outputCount'>;

/** The points in storage, so that keeping them again costs nothing, or null if unknown. */
let kept: KeptPoints | null = null;

const none: KeptPoints = { points: [], outputCount: 1 };

/**
 * The points kept by this tab, else those that any tab of this browser kept last; none if storage is missing, forbidden or
 * damaged.
 */
export function readKeptPoints(): KeptPoints {
  const text = read(tabStorage) ?? read(browserStorage) ?? '';
  const end = text.indexOf(SEPARATOR);
  const outputs = end < 0 ? { value: 1 } : settings.outputCount.domain.read(text.slice(0, end));
  const points = list.read(text.slice(end + 1));
  if (!('value' in outputs) || !('value' in points)) return none;
  const found = { points: points.value, outputCount: outputs.value };
  // All points or none: a part of them would pass for the whole.
  return written(found) === text ? found : none;
}

function written({ points, outputCount }: KeptPoints): string {
  return `${outputCount === 1 ? '' : `${outputCount}${SEPARATOR}`}${list.write(points)}`;
}

/**
 * Keeps points for a reload of this tab, whatever other tabs keep, and for the next visit. Returns false if the browser has no
 * room for the next visit or forbids it; then older points are gone as well.
 */
export function keepPoints(own: KeptPoints): boolean {
  if (own.points === kept?.points && own.outputCount === kept.outputCount) return true;
  const text = written(own);
  write(tabStorage, text);
  const isKept = write(browserStorage, text);
  kept = isKept ? own : null;
  return isKept;
}

/** Keeps points for a reload of this tab only. */
export function keepPointsInTab(own: KeptPoints): void {
  write(tabStorage, written(own));
}

type StorageOf = () => Storage;
const tabStorage: StorageOf = () => sessionStorage;
const browserStorage: StorageOf = () => localStorage;

function read(storageOf: StorageOf): string | null {
  try {
    return storageOf().getItem(KEY);
  } catch {
    return null;
  }
}

/** Returns whether there is room. If not, it removes older points: they would be worse than none. */
function write(storageOf: StorageOf, text: string): boolean {
  try {
    storageOf().setItem(KEY, text);
    return true;
  } catch {
    forget(storageOf);
    return false;
  }
}

function forget(storageOf: StorageOf): void {
  try {
    storageOf().removeItem(KEY);
  } catch {
    // Forbidden storage keeps nothing.
  }
}
