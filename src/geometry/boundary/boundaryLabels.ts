import type { Place } from '../boundaryPlane.ts';
import { type Box, centredBox, contains, overlaps } from '../box.ts';

interface LabelSizes {
  /** Width and height of the plane. */
  readonly size: number;
  readonly labelWidth: number;
  readonly labelHeight: number;
  /** No label may come nearer than this to a point's centre. */
  readonly pointRadius: number;
}

/**
 * A label box for each point, or null if nothing fits. It lies beside the point, towards the middle of the plane if it can, and
 * never overlaps a point, another label or the border.
 */
export function boundaryLabels(places: readonly Place[], sizes: LabelSizes): readonly (Box | null)[] {
  const { size, labelWidth, labelHeight, pointRadius } = sizes;
  const plane: Box = { x: 0, y: 0, width: size, height: size };
  const points = places.map(({ x, y }) => centredBox(x, y, 2 * pointRadius, 2 * pointRadius));
  const labels: Box[] = [];
  return places.map(({ x, y }) => {
    // One pixel more than touching, because rounding could make touching boxes overlap.
    const aside = pointRadius + labelWidth / 2 + 1;
    const away = pointRadius + labelHeight / 2 + 1;
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
