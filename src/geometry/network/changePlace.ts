import { type ParameterPart, parsePart } from '../../core/model/partId.ts';
import { type Box, centredBox, type Size } from '../box.ts';
import { edgePoint } from './edgeCurve.ts';
import type { NetworkLayout } from './networkLayout.ts';
import type { TileLayout } from './tileColumns.ts';
import { weightChips } from './weightChips.ts';

/** Room at the right for the rings around the box. */
const RINGS = 4;
/** How far below a bias with room under it, in heights of the box, so that the answer above it stays free. */
const LOWERED = 0.36;

/** A box of this size for the change of a parameter: over the number that changed, inside the panel; null without its part. */
export function changePlace(layout: NetworkLayout, part: ParameterPart, size: Size): Box | null {
  const centre = part.startsWith('w') ? weightCentre(layout, part) : biasCentre(layout, part, size);
  if (!centre) return null;
  const { width, height } = layout.panel;
  const box = centredBox(centre.x, centre.y, size.width, size.height);
  return { ...box, x: within(box.x, width - size.width - RINGS), y: within(box.y, height - size.height) };
}

function weightCentre(layout: NetworkLayout, part: ParameterPart) {
  const edge = layout.edges.find((candidate) => candidate.part === part);
  const chip = weightChips(layout, null).get(part);
  return chip ? centreOf(chip) : edge && edgePoint(edge, 0.5);
}

function biasCentre({ tiles }: NetworkLayout, part: ParameterPart, size: Size) {
  const bias = parsePart(part);
  const tile = tiles.find((candidate) => bias?.kind === 'bias' && candidate.part === `n${bias.layer}.${bias.to}`);
  if (!tile) return null;
  const { square, title, titleHolds } = tile;
  const line = tile.lines[1];
  if (line) {
    const { x, y } = centreOf(line);
    const isLast = !tiles.some((other) => isBelow(other, tile));
    return { x, y: isLast ? y + LOWERED * size.height : y };
  }
  if (title && titleHolds !== 'name')
    return { x: title.x + Math.max(title.width - size.width / 2, size.width / 2), y: title.y + title.height / 2 };
  return { x: square.x + square.width / 2, y: square.y + square.height };
}

function isBelow(other: TileLayout, { column, row }: TileLayout): boolean {
  return other.column === column && other.row === row + 1;
}

function centreOf({ x, y, width, height }: Box) {
  return { x: x + width / 2, y: y + height / 2 };
}

function within(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}
