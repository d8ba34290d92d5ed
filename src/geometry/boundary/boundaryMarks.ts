import type { DataSet } from '../../core/data/dataSet.ts';
import { outputScale, rampColour, shareOnScale } from '../paint/heatMap.ts';
import { classColours, MAP_INK, MAP_PAPER } from '../paint/palette.ts';

/** How a point is drawn. */
export interface MarkLook {
  readonly shape: 'circle' | 'diamond';
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly isDashed: boolean;
}

/**
 * Each class has its own shape and colour; test points are hollow. In regression the fill is the map's colour for the target,
 * so a point that fits vanishes except for its outline; test points have a dashed one.
 */
export function markLook(
  target: number,
  isTest: boolean,
  { task, range }: Pick<DataSet, 'task' | 'range'>,
  radius: number,
): MarkLook {
  if (task === 'regression') {
    const fill = rampColour(shareOnScale(target, outputScale(range)));
    return { shape: 'circle', fill, stroke: MAP_INK, strokeWidth: radius > 6 ? 1.75 : 1, isDashed: isTest };
  }
  const isUpper = target >= range.middle;
  const colour = classColours[isUpper ? 1 : 0].map;
  const shape = isUpper ? 'circle' : 'diamond';
  return isTest
    ? { shape, fill: MAP_PAPER, stroke: colour, strokeWidth: 1.75, isDashed: false }
    : { shape, fill: colour, stroke: MAP_PAPER, strokeWidth: radius > 6 ? 2 : 1.25, isDashed: false };
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
