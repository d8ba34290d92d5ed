import { LARGEST_COORDINATE } from '../../config/settings/domain.ts';
import { readNumber, writeNumber } from '../../config/settings/numbers.ts';
import type { OwnPoint } from '../../core/run/runSpec.ts';

const KEY = 'glassbox-points';

/** What storage holds already, so that keeping it again costs nothing. */
let kept: readonly OwnPoint[] | null = null;

/**
 * The points kept by this tab, else those that any tab of this browser kept last; none where storage is missing, forbidden
 * or holds something else.
 */
export function readKeptPoints(): readonly OwnPoint[] {
  return readPoints(read(tabStorage) ?? read(browserStorage) ?? '');
}

/**
 * Keeps points for a reload of this tab, whatever other tabs keep, and for the next visit. False where the browser has no
 * room for the next visit, or forbids it; then nothing old is left behind either.
 */
export function keepPoints(points: readonly OwnPoint[]): boolean {
  if (points === kept) return true;
  const text = writePoints(points);
  write(tabStorage, text);
  const isKept = write(browserStorage, text);
  kept = isKept ? points : null;
  return isKept;
}

/** Makes the points that this tab shows its own, so that it shows them again after a reload. */
export function keepPointsInTab(points: readonly OwnPoint[]): void {
  write(tabStorage, writePoints(points));
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

/** Whether there is room. Where there is none, what was there goes: older points in place of those on the page would be worse than none. */
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
    // Forbidden: then nothing is kept anyway.
  }
}

function writePoints(points: readonly OwnPoint[]): string {
  return points.map((point) => point.map(writeNumber).join(',')).join(';');
}

/** All points, or none where one of them is damaged: a part of them would pass for the whole. */
function readPoints(text: string): readonly OwnPoint[] {
  if (text === '') return [];
  const points: OwnPoint[] = [];
  for (const piece of text.split(';')) {
    const [x1 = null, x2 = null, target = null, ...more] = piece.split(',').map(readCoordinate);
    if (x1 === null || x2 === null || target === null || more.length > 0) return [];
    points.push([x1, x2, target]);
  }
  return points;
}

function readCoordinate(text: string): number | null {
  const value = readNumber(text);
  return value !== null && Math.abs(value) <= LARGEST_COORDINATE ? value : null;
}
