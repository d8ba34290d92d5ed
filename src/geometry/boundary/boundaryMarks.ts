import type { DataSet } from '../../core/data/dataSet.ts';
import { classOf } from '../../core/data/decision.ts';
import type { Place } from '../boundaryPlane.ts';
import { outputScale, shareOnScale } from '../paint/heatMap.ts';
import { cssMapColours, type MapColours } from '../paint/mapColours.ts';

/** The shapes of class 0, class 1 …: they tell the classes apart without colours. */
export const classShapes = ['diamond', 'circle', 'triangle', 'square'] as const;

export type MarkShape = (typeof classShapes)[number];

/** What a look follows from. */
type MarkedData = Pick<DataSet, 'task' | 'range' | 'classCount'>;

/** How a point is drawn. */
export interface MarkLook {
  readonly shape: MarkShape;
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
  { task, range, classCount }: MarkedData,
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
  const number = classOf(target, classCount, range.middle);
  const colour = colours.classes[number] ?? colours.ink;
  const shape = classShapes[number] ?? 'circle';
  return isTest
    ? {
        shape,
        fill: colours.paper,
        stroke: colours.classOutlines[number] ?? colours.ink,
        strokeWidth: isLarge ? 3 : 2,
        isDashed: false,
        ...halo,
      }
    : { shape, fill: colour, stroke: colours.ink, strokeWidth: isLarge ? 1 : 0.75, isDashed: false, ...halo };
}

/** The corners of the shapes that have some, around (0, 0), in radii of a circle that looks as large. */
const corners: Readonly<Record<Exclude<MarkShape, 'circle'>, readonly (readonly [x: number, y: number])[]>> = {
  diamond: [
    [0, -1.3],
    [1.3, 0],
    [0, 1.3],
    [-1.3, 0],
  ],
  triangle: [
    [0, -1.3],
    [1.25, 0.95],
    [-1.25, 0.95],
  ],
  square: [
    [-0.95, -0.95],
    [0.95, -0.95],
    [0.95, 0.95],
    [-0.95, 0.95],
  ],
};

/** The farthest that a corner lies from the centre, in the same radii. */
export const FARTHEST_CORNER = 1.6;

/** The outline of a mark that looks as large as a circle of this radius; around (0, 0) unless another centre is given. */
export function markPath(shape: MarkShape, radius: number, centre: Place = { x: 0, y: 0 }): string {
  const at = (dx: number, dy: number) => `${hundredths(centre.x + dx * radius)} ${hundredths(centre.y + dy * radius)}`;
  const arc = `A${radius} ${radius} 0 1 1 `;
  if (shape === 'circle') return `M${at(-1, 0)}${arc}${at(1, 0)}${arc}${at(-1, 0)}Z`;
  return `M${corners[shape].map(([x, y]) => at(x, y)).join('L')}Z`;
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Radius of a point in pixels: smaller with more points, larger on a projector. */
export function pointRadius(pointCount: number, size: number, presenting: boolean): number {
  const forProjector = presenting ? 1.4 : 1;
  if (pointCount <= 12) return Math.max(6.5, size / 50) * forProjector;
  if (pointCount > 1000) return (pointCount > 5000 ? 1.75 : 2.5) * forProjector;
  return Math.max(3, Math.min(5, size / (pointCount <= 250 ? 82 : 97))) * forProjector;
}
