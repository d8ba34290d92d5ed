import { ownPointList } from '../../config/settings/domain.ts';
import type { OwnPoint } from '../../core/run/runSpec.ts';

const KEY = 'glassbox-points';
/** As in a link, but as many as the page takes. */
const stored = ownPointList(Number.POSITIVE_INFINITY);

/** The points in storage, so that keeping them again costs nothing, or null if unknown. */
let kept: readonly OwnPoint[] | null = null;

/**
 * The points kept by this tab, else those that any tab of this browser kept last; none if storage is missing, forbidden or
 * damaged.
 */
export function readKeptPoints(): readonly OwnPoint[] {
  const text = read(tabStorage) ?? read(browserStorage) ?? '';
  const result = stored.read(text);
  // All points or none: a part of them would pass for the whole.
  return 'value' in result && stored.write(result.value) === text ? result.value : [];
}

/**
 * Keeps points for a reload of this tab, whatever other tabs keep, and for the next visit. Returns false if the browser has no
 * room for the next visit or forbids it; then older points are gone as well.
 */
export function keepPoints(points: readonly OwnPoint[]): boolean {
  if (points === kept) return true;
  const text = stored.write(points);
  write(tabStorage, text);
  const isKept = write(browserStorage, text);
  kept = isKept ? points : null;
  return isKept;
}

/** Keeps points for a reload of this tab only. */
export function keepPointsInTab(points: readonly OwnPoint[]): void {
  write(tabStorage, stored.write(points));
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
