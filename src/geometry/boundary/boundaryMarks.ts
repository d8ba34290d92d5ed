import type { DataSet } from '../../core/data/dataSet.ts';
import { outputScale, shareOnScale } from '../paint/heatMap.ts';
import { cssMapColours, type MapColours } from '../paint/mapColours.ts';

/** How a point is drawn. */
export interface MarkLook {
  readonly shape: 'circle' | 'diamond';
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly isDashed: boolean;
  /** Colour and width of the band around the stroke, which keeps the mark apart from the map. */
  readonly halo: string;
  readonly haloWidth: number;
}

/**
 * Each class has its own shape and colour. Training points are filled and have a thin outline of ink; test points are hollow
 * and outlined in their colour. In regression the fill is the map's colour for the target, so a point that fits vanishes except
 * for its outline; test points have a dashed one.
 */
export function markLook(
  target: number,
  isTest: boolean,
  { task, range }: Pick<DataSet, 'task' | 'range'>,
  radius: number,
  colours: MapColours = cssMapColours,
): MarkLook {
  const isLarge = radius > 6;
  const halo = { halo: colours.paper, haloWidth: isLarge ? 1.5 : 1 };
  if (task === 'regression') {
    const fill = colours.rampAt(shareOnScale(target, outputScale(range)));
    const stroke = { stroke: colours.ink, strokeWidth: isLarge ? 1.75 : 1, isDashed: isTest };
    return { shape: 'circle', fill, ...stroke, ...halo };
  }
  const isUpper = target >= range.middle;
  const colour = colours.classes[isUpper ? 1 : 0] ?? colours.ink;
  const shape = isUpper ? 'circle' : 'diamond';
  return isTest
    ? { shape, fill: colours.paper, stroke: colour, strokeWidth: isLarge ? 3 : 2, isDashed: false, ...halo }
    : { shape, fill: colour, stroke: colours.ink, strokeWidth: isLarge ? 1 : 0.75, isDashed: false, ...halo };
}

/** A diamond around (0, 0), `radius` pixels from centre to corner. */
export function diamondPath(radius: number): string {
  return `M0 ${-radius}L${radius} 0L0 ${radius}L${-radius} 0Z`;
}

/** Reach of a diamond's corners, in radii of a circle that looks as large. */
export const DIAMOND_REACH = 1.3;

/** Radius of a point in pixels: smaller with more points, larger on a projector. */
export function pointRadius(pointCount: number, size: number, presenting: boolean): number {
  const forProjector = presenting ? 1.4 : 1;
  if (pointCount <= 12) return Math.max(6.5, size / 50) * forProjector;
  if (pointCount > 1000) return (pointCount > 5000 ? 1.75 : 2.5) * forProjector;
  return Math.max(3, Math.min(5, size / (pointCount <= 250 ? 82 : 97))) * forProjector;
}
