import type { Place } from '../boundaryPlane.ts';
import { type Box, centredBox, contains, overlaps } from '../box.ts';

interface LabelSizes {
  /** The plane's width and height. */
  readonly size: number;
  readonly labelWidth: number;
  readonly labelHeight: number;
  /** Space around a point's centre that no label may enter. */
  readonly pointRadius: number;
}

/**
 * A box for the label of each point: beside it, towards the middle of the plane where there is room, else on another
 * side. It never covers a point, another label or the border; null where no such place is left.
 */
export function boundaryLabels(places: readonly Place[], sizes: LabelSizes): readonly (Box | null)[] {
  const { size, labelWidth, labelHeight, pointRadius } = sizes;
  const plane: Box = { x: 0, y: 0, width: size, height: size };
  const points = places.map(({ x, y }) => centredBox(x, y, 2 * pointRadius, 2 * pointRadius));
  const labels: Box[] = [];
  return places.map(({ x, y }) => {
    // One pixel more than touching, which rounding could take for covering.
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
