import type { PartId } from '../../core/model/partId.ts';
import { type Box, centredBox, overlaps } from '../box.ts';
import { edgePoint } from './edgeCurve.ts';
import type { EdgeLayout } from './edgesBetween.ts';
import type { NetworkLayout } from './networkLayout.ts';

const HANDLE = 14;
const HANDLE_IN_A_CROWD = 6;
/** With more edges than this the handles are small. */
const CROWD = 60;
/** The middle first, then outwards on both sides. */
const PLACES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78, 0.15, 0.85, 0.09, 0.91];

/**
 * The box in which each edge can be clicked: its chip if it has one, else a small place on the line, clear of other handles if
 * possible. Lines cross; handles should not.
 */
export function edgeHandles(layout: NetworkLayout, chips: ReadonlyMap<PartId, Box>): ReadonlyMap<PartId, Box> {
  const side = layout.edges.length > CROWD ? HANDLE_IN_A_CROWD : HANDLE;
  const handles = new Map<PartId, Box>(chips);
  const taken = new Map<number, Box[]>();
  for (const { part, layer } of layout.edges) {
    const chip = chips.get(part);
    if (chip) takenIn(taken, layer).push(chip);
  }
  for (const edge of layout.edges) {
    if (handles.has(edge.part)) continue;
    const others = takenIn(taken, edge.layer);
    const places = PLACES.map((t) => handleAt(edge, t, side));
    const handle = places.find((place) => !others.some((other) => overlaps(place, other))) ?? handleAt(edge, 0.5, side);
    handles.set(edge.part, handle);
    others.push(handle);
  }
  return handles;
}

function takenIn(taken: Map<number, Box[]>, layer: number): Box[] {
  const boxes = taken.get(layer) ?? [];
  taken.set(layer, boxes);
  return boxes;
}

function handleAt(edge: EdgeLayout, t: number, side: number): Box {
  const { x, y } = edgePoint(edge, t);
  return centredBox(x, y, side, side);
}
