/** Sizes of the marks of an update's steps, and whether there is room for them. */
import { type Box, contains, overlaps, type Size } from '../box.ts';
import { DIGIT_WIDTH } from '../network/layoutMetrics.ts';
import type { NetworkLayout } from '../network/networkLayout.ts';

/** "−0.0289", and with a sign such as δ before it; in digits, as points and signs are narrower. */
export const SHORT_CHIP = 6.1;
export const LONG_CHIP = 7.7;
/** An arrowhead, and that of what the last step has brought. */
export const HEAD = 9;
export const LATEST_HEAD = 12;
/** A selected tile's double outline, and the border of one that is not selected. */
export const OUTLINE = 5;
export const BORDER = 1;
/** Between a mark and what it belongs to. */
export const GAP = 3;

export function flowChipSize({ metrics }: NetworkLayout, length: number): Size {
  const font = metrics.chipFont;
  return { width: length * DIGIT_WIDTH * font + font * 0.75, height: Math.round(font * 1.45) };
}

/** Whether a mark can go here: inside the panel, and clear of all that is there. */
export function isFree({ panel }: NetworkLayout, box: Box, taken: readonly Box[], margin = 1): boolean {
  const inside = { x: 0, y: 0, width: panel.width, height: panel.height };
  return contains(inside, box) && !taken.some((other) => overlaps(box, other, margin));
}

export function widened({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
