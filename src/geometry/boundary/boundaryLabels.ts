import type { Place } from '../boundaryPlane.ts';
import { type Box, centredBox, contains, overlaps } from '../box.ts';

/** A point with its label. */
export interface LabelledPlace extends Place {
  readonly labelWidth: number;
  /** No label may come nearer than this to the point's centre. */
  readonly radius: number;
}

/**
 * A label box for each point on a plane `size` pixels wide and high, or null if nothing fits. It lies beside the point, towards the middle of the plane if it can, and
 * never overlaps a point, another label or the border.
 */
export function boundaryLabels(
  places: readonly LabelledPlace[],
  size: number,
  labelHeight: number,
): readonly (Box | null)[] {
  const plane: Box = { x: 0, y: 0, width: size, height: size };
  const points = places.map(({ x, y, radius }) => centredBox(x, y, 2 * radius, 2 * radius));
  const labels: Box[] = [];
  return places.map(({ x, y, labelWidth, radius }) => {
    // One pixel more than touching, because rounding could make touching boxes overlap.
    const aside = radius + labelWidth / 2 + 1;
    const away = radius + labelHeight / 2 + 1;
    const inwards = x > size / 2 ? -1 : 1;
    const down = y > size / 2 ? -1 : 1;
    const candidates = [
      centredBox(x + inwards * aside, y, labelWidth, labelHeight),
      centredBox(x, y + down * away, labelWidth, labelHeight),
      centredBox(x, y - down * away, labelWidth, labelHeight),
      centredBox(x - inwards * aside, y, labelWidth, labelHeight),
    ];
    const isFree = (box: Box) =>
      contains(plane, box) && !points.some((p) => overlaps(box, p)) && !labels.some((l) => overlaps(box, l, 2));
    const chosen = candidates.find(isFree) ?? null;
    if (chosen) labels.push(chosen);
    return chosen;
  });
}
