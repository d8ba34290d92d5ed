import { least } from 'd3';
import type { Place } from '../boundaryPlane.ts';
import type { Box } from '../box.ts';

/** Between a mark and its label, in pixels. */
const GAP = 5;
/** Between a curve and a label, in pixels. */
const CLEARANCE = 3;

/**
 * Moves the two heights apart until they are `gap` pixels from one another, each as little as possible, and keeps them
 * between `top` and `bottom`. The order of the two stays: the higher curve has the higher name.
 */
export function spreadApart(
  first: number,
  second: number,
  gap: number,
  top: number,
  bottom: number,
): readonly [number, number] {
  const isFirstUpper = first <= second;
  const [upper, lower] = isFirstUpper ? [first, second] : [second, first];
  const lacking = Math.max(0, gap - (lower - upper));
  const shift = lacking / 2;
  const above = Math.max(top, Math.min(upper - shift, bottom - gap));
  const below = Math.max(above + gap, Math.min(lower + shift, bottom));
  return isFirstUpper ? [above, below] : [below, above];
}

/** A label's height is a multiple of the distance between two heights that are tried. */
const TRIES_PER_HEIGHT = 2;

/**
 * Where the label of an upright mark goes: beside the mark, at the bottom or the top of the plot, else in between, where
 * no curve runs through it; the least bad such place if one does everywhere. Always inside the plot, even if the mark has
 * to cross it.
 */
export function markLabel(
  markX: number,
  size: { readonly width: number; readonly height: number },
  plot: Box,
  curves: readonly (readonly Place[])[],
): Box {
  const within = (x: number) => Math.max(plot.x, Math.min(x, plot.x + plot.width - size.width));
  const [left, right] = [within(markX - GAP - size.width), within(markX + GAP)];
  const [upper, lower] = [plot.y, plot.y + plot.height - size.height - 3];
  const steps = Math.max(1, Math.floor(((lower - upper) / size.height) * TRIES_PER_HEIGHT));
  const between = Array.from({ length: steps - 1 }, (_, step) => lower - ((step + 1) / steps) * (lower - upper));
  const first: Box = { x: left, y: lower, ...size };
  const others: readonly Box[] = [
    { x: right, y: upper, ...size },
    { x: left, y: upper, ...size },
    { x: right, y: lower, ...size },
    ...between.flatMap((y) => [
      { x: right, y, ...size },
      { x: left, y, ...size },
    ]),
  ];
  const badness = (box: Box) =>
    curves.reduce((sum, curve) => sum + crossings(curve, box), 0) +
    (markX > box.x && markX < box.x + box.width ? 0.5 : 0);
  const places = [first, ...others];
  // Nearly always one of the first is free, and this is asked in every frame.
  return places.find((box) => badness(box) === 0) ?? least(places, badness) ?? first;
}

/** How many pieces of a curve come near a box. Pieces may be long: where losses are few, both ends lie far away. */
function crossings(curve: readonly Place[], box: Box): number {
  return curve.filter((point, index) => isNear(curve[index - 1] ?? point, point, box)).length;
}

/** Whether a straight piece comes near a box: whether some share of it lies between all four sides. */
function isNear(from: Place, to: Place, box: Box): boolean {
  const across = shareBetween(from.x, to.x, box.x - CLEARANCE, box.x + box.width + CLEARANCE);
  const upright = shareBetween(from.y, to.y, box.y - CLEARANCE, box.y + box.height + CLEARANCE);
  return Math.max(across[0], upright[0], 0) < Math.min(across[1], upright[1], 1);
}

/** From which share of the way to which share a value is between two limits; nowhere if the first is not the smaller one. */
function shareBetween(from: number, to: number, low: number, high: number): readonly [number, number] {
  if (from === to) return from > low && from < high ? [-Infinity, Infinity] : [Infinity, -Infinity];
  const [a, b] = [(low - from) / (to - from), (high - from) / (to - from)];
  return a < b ? [a, b] : [b, a];
}
