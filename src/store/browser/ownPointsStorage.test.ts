import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { OwnPoint } from '../../core/run/runSpec.ts';
import { keepPoints, keepPointsInTab, readKeptPoints } from './ownPointsStorage.ts';

/** As much of a browser's storage as is used, with room for so many characters. */
function storageWithRoom(room: number) {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    removeItem: (key: string) => items.delete(key),
    setItem(key: string, value: string) {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
      items.set(key, value);
    },
  };
}

let storage = storageWithRoom(5_000_000);

beforeEach(() => {
  storage = storageWithRoom(5_000_000);
  vi.stubGlobal('localStorage', storage);
  openTab();
});
afterEach(() => vi.unstubAllGlobals());

/** Another tab of the same browser. */
function openTab(tab = storageWithRoom(5_000_000)) {
  vi.stubGlobal('sessionStorage', tab);
  return tab;
}

const alone = (points: readonly OwnPoint[]) => ({ points, outputCount: 1 });

const coordinate = fc.double({ min: -1e12, max: 1e12, noNaN: true });
const somePoints = fc.array(fc.tuple(coordinate, coordinate, coordinate), { maxLength: 40 });

it('kept points come back to the last digit', () => {
  fc.assert(
    fc.property(somePoints, (points) => {
      expect(keepPoints(alone(points))).toBe(true);
      expect(readKeptPoints().points).toEqual(points);
    }),
  );
});

it('50,000 points with all their digits fit into the 5 MB of a browser', () => {
  const points = Array.from({ length: 50_000 }, (_, i): OwnPoint => [Math.sin(i), Math.cos(i), i % 2]);
  expect(keepPoints(alone(points))).toBe(true);
  expect(readKeptPoints().points).toEqual(points);
});

it('each tab gets its own points back, and a new tab those that were kept last', () => {
  const first = openTab();
  keepPoints(alone([[1, 2, 0]]));
  const second = openTab();
  expect(readKeptPoints().points).toEqual([[1, 2, 0]]);
  keepPoints(alone([[3, 4, 1]]));
  openTab(first);
  expect(readKeptPoints().points).toEqual([[1, 2, 0]]);
  openTab(second);
  expect(readKeptPoints().points).toEqual([[3, 4, 1]]);
  openTab();
  expect(readKeptPoints().points).toEqual([[3, 4, 1]]);
});

it('a tab that shows the points of another keeps them when the other changes them', () => {
  const first = openTab();
  keepPoints(alone([[1, 2, 0]]));
  const second = openTab();
  keepPointsInTab(readKeptPoints());
  openTab(first);
  keepPoints(alone([[5, 6, 1]]));
  openTab(second);
  expect(readKeptPoints().points).toEqual([[1, 2, 0]]);
});

it('a tab without points keeps having none, whatever another tab keeps', () => {
  const tab = openTab();
  keepPoints(alone([]));
  openTab();
  keepPoints(alone([[1, 2, 0]]));
  openTab(tab);
  expect(readKeptPoints().points).toEqual([]);
});

it('anything else in their place is no points, and no exception', { tags: ['slow'] }, () => {
  keepPoints(alone([[1, 2, 0]]));
  const [key = ''] = storage.items.keys();
  openTab();
  for (const text of [
    '1,2',
    '1,2,0;',
    '1,2,0;1,x,0',
    '1,2,0,4,5,6,7',
    '1,2,0,4;1,2,0',
    '{}',
    '1,2,1e999',
    '1,2e12,0',
    '\u0000',
  ]) {
    storage.items.set(key, text);
    expect(readKeptPoints().points).toEqual([]);
  }
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      storage.items.set(key, text);
      expect(readKeptPoints().points).toBeInstanceOf(Array);
    }),
  );
});

it('where they do not fit, it says so and keeps nothing old either', () => {
  vi.stubGlobal('localStorage', storageWithRoom(20));
  openTab(storageWithRoom(20));
  expect(keepPoints(alone([[1, 2, 0]]))).toBe(true);
  expect(keepPoints(alone(Array.from({ length: 9 }, (): OwnPoint => [1, 2, 0])))).toBe(false);
  expect(readKeptPoints().points).toEqual([]);
});

it('where storage is forbidden, nothing is kept and nothing thrown', () => {
  const forbidden = () => {
    throw new DOMException('forbidden', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage'])
    vi.stubGlobal(name, { getItem: forbidden, setItem: forbidden, removeItem: forbidden });
  expect(keepPoints(alone([[3, 4, 1]]))).toBe(false);
  expect(readKeptPoints().points).toEqual([]);
});

it('points of several classes come back with their number of outputs, so that no class becomes a number to learn', () => {
  const points: readonly OwnPoint[] = [
    [1, 2, 0],
    [3, 4, 2],
  ];
  keepPoints({ points, outputCount: 3 });
  expect(readKeptPoints()).toEqual({ points, outputCount: 3 });
  for (const damaged of ['9|1,2,0', '|1,2,0', '3|', '3|1,2', '1|1,2,0', '3|3|1,2,0']) {
    storage.items.set('glassbox-points', damaged);
    openTab();
    expect(readKeptPoints().outputCount, damaged).toBe(damaged === '3|' ? 3 : 1);
    expect(readKeptPoints().points, damaged).toEqual([]);
  }
});
