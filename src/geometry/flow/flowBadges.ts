import type { PartId } from '../../core/model/partId.ts';
import { type Box, contains, overlaps, type Size } from '../box.ts';
import type { NetworkLayout } from '../network/networkLayout.ts';
import type { TileLayout } from '../network/tileColumns.ts';
import type { UnitFlow } from './flow.ts';
import { BORDER, flowChipSize, GAP, isFree, LONG_CHIP } from './flowRoom.ts';
import { wayAlong } from './wayAlong.ts';

const STEPS = 24;

interface Surroundings {
  readonly taken: readonly Box[];
  readonly selected: PartId | null;
}

/**
 * Boxes for the numbers beside neurons: beside the title, else over the upper part of the heat map; bias numbers go beside or
 * below the bias line. Places on an edge come last: a number there would seem to belong to the edge.
 */
export function badgePlaces(
  layout: NetworkLayout,
  units: readonly UnitFlow[],
  { taken, selected }: Surroundings,
): ReadonlyMap<PartId, Box> {
  const { width } = flowChipSize(layout, LONG_CHIP);
  // As high as a text line, so that a badge fits between a tile and what is above it.
  const height = Math.round(layout.metrics.chipFont * 1.3);
  const occupied = [...taken];
  const badges = new Map<PartId, Box>();
  for (const { part, kind } of units) {
    const tile = layout.tiles.find((candidate) => candidate.part === part);
    if (!tile) continue;
    const clear = besideTexts(tile, kind, { width, height }).filter((box) => isFree(layout, box, occupied));
    const unambiguous = clear.find((box) => !hasEdge(layout, tile.column, box));
    // A badge may cover its own heat map and the outline around it.
    const others = occupied.filter((box) => box !== tile.square && (part !== selected || !contains(box, tile.square)));
    const overMap = overMaps(tile, { width, height }).find((box) => isFree(layout, box, others));
    // A δ is labelled as δ; a change is not.
    const box = unambiguous ?? (kind === 'delta' ? (clear[0] ?? overMap) : (overMap ?? clear[0]));
    if (!box) continue;
    badges.set(part, box);
    occupied.push(box);
  }
  return badges;
}

function besideTexts({ title, lines }: TileLayout, kind: UnitFlow['kind'], { width, height }: Size): readonly Box[] {
  const beside = (row: Box): readonly Box[] => {
    const y = row.y + (row.height - height) / 2;
    return [row.x + row.width + GAP, row.x - width - GAP].map((x) => ({ x, y, width, height }));
  };
  const atTitle = title ? beside(title) : [];
  const bias = lines[1];
  if (kind === 'delta' || !bias) return atTitle;
  const below = { x: bias.x + (bias.width - width) / 2, y: bias.y + bias.height + GAP, width, height };
  return [...beside(bias), below, ...atTitle];
}

/** Full size, then as wide as the tile; none over a tile that it would nearly hide. */
function overMaps({ square }: TileLayout, { width, height }: Size): readonly Box[] {
  if (square.height <= 2 * height) return [];
  return [width, Math.min(width, square.width - 2 * BORDER)].map((wide) => ({
    x: square.x + Math.max(square.width - wide - GAP, (square.width - wide) / 2),
    y: square.y + GAP,
    width: wide,
    height,
  }));
}

/** Whether an edge to or from a column passes through a box. */
function hasEdge({ edges }: NetworkLayout, column: number, box: Box): boolean {
  return edges.some(
    (edge) =>
      (edge.layer === column || edge.layer === column - 1) &&
      wayAlong(edge, true, STEPS).some(({ x, y }) => overlaps(box, { x, y, width: 0, height: 0 }, 2)),
  );
}
