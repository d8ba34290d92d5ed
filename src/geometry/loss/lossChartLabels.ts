import { least } from 'd3';
import type { Place } from '../boundaryPlane.ts';
import type { Box } from '../box.ts';

/** Pixels between a mark and its label. */
const GAP = 5;
/** Pixels between a curve and a label. */
const CLEARANCE = 3;

/** Heights tried per label height. */
const TRIES_PER_HEIGHT = 2;

/**
 * Place for the label of a vertical mark: beside the mark at the bottom or top of the plot, else in between, where no curve
 * crosses it. If curves cross every place, the one with the fewest crossings wins. Always inside the plot, even if the label
 * then lies across the mark.
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
  // The first place is nearly always free, and this runs in every frame.
  return places.find((box) => badness(box) === 0) ?? least(places, badness) ?? first;
}

/** Number of a curve's segments near a box. A long segment can cross it with both ends far away. */
function crossings(curve: readonly Place[], box: Box): number {
  return curve.filter((point, index) => isNear(curve[index - 1] ?? point, point, box)).length;
}

/** Whether a segment comes near a box: some stretch of it lies between all four sides. */
function isNear(from: Place, to: Place, box: Box): boolean {
  const across = shareBetween(from.x, to.x, box.x - CLEARANCE, box.x + box.width + CLEARANCE);
  const upright = shareBetween(from.y, to.y, box.y - CLEARANCE, box.y + box.height + CLEARANCE);
  return Math.max(across[0], upright[0], 0) < Math.min(across[1], upright[1], 1);
}

/** The stretch of a segment, as shares of its length, whose values lie between two limits; empty if start ≥ end. */
function shareBetween(from: number, to: number, low: number, high: number): readonly [number, number] {
  if (from === to) return from > low && from < high ? [-Infinity, Infinity] : [Infinity, -Infinity];
  const [a, b] = [(low - from) / (to - from), (high - from) / (to - from)];
  return a < b ? [a, b] : [b, a];
}
