import { type Box, enclosing } from '../box.ts';
import type { NetworkLayout } from '../network/networkLayout.ts';
import type { Arrowhead } from './flowArrowheads.ts';
import { flowChipSize, GAP, HEAD, isFree, LONG_CHIP, OUTLINE } from './flowRoom.ts';

/** What passes between output and loss, to the right of the output. */
export interface Outlet {
  readonly chip: Box;
  /** From the chip to the tile, or null if only the arrowhead fits. */
  readonly path: string | null;
  /** Points at the tile. */
  readonly head: Arrowhead;
}

/** Pixels needed to the right of the output for the path to its chip. */
const ROOM = 22;
const BEND = 6;

/** To the right of the output: beside it, else below or above it at the panel's border. */
export function outletPlace(layout: NetworkLayout, taken: readonly Box[]): Outlet | null {
  const tile = layout.tiles.at(-1);
  if (!tile) return null;
  const { square } = tile;
  const { panel } = layout;
  const size = flowChipSize(layout, LONG_CHIP);
  const right = square.x + square.width;
  const y = square.y + square.height / 2;
  const head = { x: right + OUTLINE + HEAD / 2, y, angle: 180, size: HEAD };
  const beside = { x: right + ROOM, y: y - size.height / 2, ...size };
  if (isFree(layout, beside, taken)) return { chip: beside, path: `M${beside.x},${y}H${right + OUTLINE + HEAD}`, head };

  const unit = enclosing(square, ...(tile.title ? [tile.title] : []), ...tile.lines);
  const x = panel.width - size.width - 1;
  // The title's side is reserved for δ.
  const candidates: readonly Box[] = [
    { x, y: unit.y + unit.height + GAP, ...size },
    { x, y: unit.y - size.height - GAP, ...size },
  ];
  const chip = candidates.find((box) => isFree(layout, box, taken, 0));
  if (!chip) return null;
  const bend = Math.min(right + ROOM, chip.x + chip.width - BEND);
  if (bend < right + OUTLINE + HEAD) {
    const room = panel.width - right;
    return { chip, path: null, head: { ...head, x: right + Math.min(room, HEAD) / 2 + 1, size: Math.min(room, HEAD) } };
  }
  const isBelow = chip.y > y;
  const from = isBelow ? chip.y : chip.y + chip.height;
  const turn = isBelow ? y + BEND : y - BEND;
  return {
    chip,
    path: `M${bend},${from}V${turn}Q${bend},${y} ${bend - BEND},${y}H${right + OUTLINE + HEAD}`,
    head,
  };
}
