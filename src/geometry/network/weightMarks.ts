import type { PartId } from '../../core/model/partId.ts';
import type { Box, Size } from '../box.ts';
import { isFree } from '../flow/flowRoom.ts';
import { chipPlaces, edgesWithChips, unitBoxes } from './chipPlaces.ts';
import type { NetworkLayout } from './networkLayout.ts';

/** A place beside each weight shown on its edge, for a mark of this size; weights without room get none. */
export function weightMarks(layout: NetworkLayout, selected: PartId | null, size: Size): ReadonlyMap<PartId, Box> {
  const weights = chipPlaces(layout, edgesWithChips(layout.edges, selected));
  const taken = [...unitBoxes(layout), ...weights.values()];
  const marks = new Map<PartId, Box>();
  for (const [part, { x, y, width, height }] of weights) {
    const top = y + (height - size.height) / 2;
    const candidates = [x + width + 1, x - size.width - 1].map((left) => ({ x: left, y: top, ...size }));
    const box = candidates.find((candidate) => isFree(layout, candidate, taken, 0));
    if (!box) continue;
    marks.set(part, box);
    taken.push(box);
  }
  return marks;
}
