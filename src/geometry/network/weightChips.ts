import type { PartId } from '../../core/model/partId.ts';
import { type Box, centredBox, overlaps } from '../box.ts';
import { chipPlaces, edgesWithChips } from './chipPlaces.ts';
import { edgePoint } from './edgeCurve.ts';
import type { EdgeLayout } from './edgesBetween.ts';
import { MOST_EDGES_WITH_CHIPS } from './edgeWidth.ts';
import { chipSize } from './layoutMetrics.ts';
import type { NetworkLayout } from './networkLayout.ts';

const FROM_TILE = 6;
/** Halvings that find a place on a curve to a hundredth of a pixel. */
const HALVINGS = 16;

/** Sizes of letters that chips may have, in those of the layout: smaller ones only where some chip had no room. */
const FITTING_SIZES = [1, 0.92, 0.82];

/** The same layout with chips so large that all weights of a small network have room, if any size does it. */
export function withFittingChips(layout: NetworkLayout): NetworkLayout {
  const { edges, metrics } = layout;
  if (edges.length > MOST_EDGES_WITH_CHIPS) return layout;
  const sized = FITTING_SIZES.map((size) => ({
    ...layout,
    metrics: { ...metrics, chipFont: size * metrics.chipFont },
  }));
  return sized.find((candidate) => weightsWithoutRoom(candidate) === 0) ?? layout;
}

/** How many weights of a layout are not written anywhere: in a large network all. */
export function weightsWithoutRoom(layout: NetworkLayout): number {
  return layout.edges.length - weightChips(layout, null).size;
}

/**
 * Boxes for the weights written on their lines: all in a small network; else those of the selected unit, at the far end of each
 * line, or that of the selected weight.
 */
export function weightChips(layout: NetworkLayout, selected: PartId | null): ReadonlyMap<PartId, Box> {
  const { edges } = layout;
  if (edges.length <= MOST_EDGES_WITH_CHIPS) return chipPlaces(layout, edges);
  const written = edgesWithChips(edges, selected);
  return selected?.startsWith('w') ? chipPlaces(layout, written) : farChips(layout, written, selected);
}

/**
 * A box at the end of each line that is far from the unit: lines meet at the unit, so there is no room. Beside the far tile, and
 * no higher or lower than it, if it is high enough.
 */
function farChips(layout: NetworkLayout, edges: readonly EdgeLayout[], unit: PartId | null): ReadonlyMap<PartId, Box> {
  const { width, height } = chipSize(layout.metrics);
  const places = new Map<PartId, Box>();
  for (const edge of edges) {
    const isIncoming = unit?.slice(1) === `${edge.layer}.${edge.to}`;
    const [column, row] = isIncoming ? [edge.layer, edge.from] : [edge.layer + 1, edge.to];
    const tile = layout.tiles.find((candidate) => candidate.column === column && candidate.row === row);
    if (!tile) continue;
    const reach = Math.min(FROM_TILE + width / 2, (edge.end.x - edge.start.x) / 2);
    const x = isIncoming ? edge.start.x + reach : edge.end.x - reach;
    const slack = Math.max(0, (tile.square.height - height) / 2);
    const middle = tile.square.y + tile.square.height / 2;
    const y = Math.min(middle + slack, Math.max(middle - slack, heightAt(edge, x)));
    const box = centredBox(x, y, width, height);
    if (![...places.values()].some((other) => overlaps(box, other))) places.set(edge.part, box);
  }
  return places;
}

/** The y of a line at an x between its ends. */
function heightAt(edge: EdgeLayout, x: number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2;
    if (edgePoint(edge, middle).x < x) low = middle;
    else high = middle;
  }
  return edgePoint(edge, low).y;
}
