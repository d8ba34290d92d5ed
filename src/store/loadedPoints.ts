import type { drawnPoints } from '../core/drawnPoints.ts';

let loaded: typeof drawnPoints | null = null;

/** What draws points that are no truth table; it is there wherever the page has such points. */
export function loadedDrawnPoints(): typeof drawnPoints | null {
  return loaded;
}

/** For whoever has it at hand already. */
export function keepDrawnPoints(draw: typeof drawnPoints): void {
  loaded = draw;
}
