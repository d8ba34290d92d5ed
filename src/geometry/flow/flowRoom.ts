/** Sizes of an update's marks, and the test whether a place is free. */
import { type Box, contains, overlaps, type Size } from '../box.ts';
import { DIGIT_WIDTH } from '../network/layoutMetrics.ts';
import type { NetworkLayout } from '../network/networkLayout.ts';

/** Widths in digits of "−0.0289" and of "δ −0.0289"; points and signs are narrower than digits. */
export const SHORT_CHIP = 6.1;
export const LONG_CHIP = 7.7;
/** Size of an arrowhead, and of the one for the latest step. */
export const HEAD = 9;
export const LATEST_HEAD = 12;
/** Width of a selected tile's double outline, and of other tiles' border. */
export const OUTLINE = 5;
export const BORDER = 1;
/** Pixels between a mark and its tile, edge or text. */
export const GAP = 3;

export function flowChipSize({ metrics }: NetworkLayout, length: number): Size {
  const font = metrics.chipFont;
  return { width: length * DIGIT_WIDTH * font + font * 0.75, height: Math.round(font * 1.45) };
}

/** Whether a mark fits here: inside the panel and clear of `taken`. */
export function isFree({ panel }: NetworkLayout, box: Box, taken: readonly Box[], margin = 1): boolean {
  const inside = { x: 0, y: 0, width: panel.width, height: panel.height };
  return contains(inside, box) && !taken.some((other) => overlaps(box, other, margin));
}

export function widened({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
