import { expect, test } from 'vitest';
import { inputRoom } from './inputRoom.ts';
import { networkLayout } from './networkLayout.ts';

test('the room below the inputs lies in the graph and touches no input, or is a corner', () => {
  for (const sizes of [
    [2, 3, 1],
    [7, 8, 8, 8, 1],
    [1, 1],
    [2, 16, 1],
  ])
    for (const [width, height] of [
      [740, 500],
      [360, 300],
      [700, 160],
    ] as const) {
      const layout = networkLayout(sizes, { width, height, presenting: false, touch: false });
      const room = inputRoom(layout);
      expect(room.x).toBeGreaterThanOrEqual(0);
      expect(room.x + room.width).toBeLessThanOrEqual(width);
      expect(room.y + room.height).toBeLessThanOrEqual(height);
      expect(Math.min(room.width, room.height)).toBeGreaterThanOrEqual(28);
      const isBelow = layout.tiles.every(({ column, square }) => column > 0 || square.y + square.height <= room.y);
      expect(isBelow || room.x === 0).toBe(true);
    }
});
