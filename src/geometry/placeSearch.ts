import type { Place } from './boundaryPlane.ts';

/** Index of the place nearest to `place` within `radius` pixels, or -1 if none is. */
export function nearestPlace(places: readonly Place[], place: Place, radius: number): number {
  let nearest = -1;
  let smallest = radius;
  places.forEach(({ x, y }, index) => {
    const distance = Math.hypot(x - place.x, y - place.y);
    if (distance > smallest || (distance === smallest && nearest >= 0)) return;
    smallest = distance;
    nearest = index;
  });
  return nearest;
}

/**
 * Index of the place an arrow key leads to: the nearest in that direction, where sideways distance counts three times; `from`
 * if nothing lies that way.
 */
export function placeTowards(
  places: readonly Place[],
  from: number,
  direction: 'left' | 'right' | 'up' | 'down',
): number {
  const start = places[from];
  if (!start) return from;
  const isUpright = direction === 'up' || direction === 'down';
  const sign = direction === 'right' || direction === 'down' ? 1 : -1;
  let best = from;
  let smallest = Number.POSITIVE_INFINITY;
  places.forEach(({ x, y }, index) => {
    const ahead = sign * (isUpright ? y - start.y : x - start.x);
    const aside = Math.abs(isUpright ? x - start.x : y - start.y);
    if (ahead <= 0 || ahead + 3 * aside >= smallest) return;
    smallest = ahead + 3 * aside;
    best = index;
  });
  return best;
}
