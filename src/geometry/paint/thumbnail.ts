import type { DataSet, Sample } from '../../core/data/dataSet.ts';
import { placeOf } from '../boundaryPlane.ts';

/** More points than this merge in so small a picture. */
const MOST_POINTS = 90;

/** A data set's points as two SVG paths, one per class; for regression, split at the middle of the targets. */
export interface Thumbnail {
  /** Class 1. */
  readonly circles: string;
  /** Class 0. */
  readonly diamonds: string;
}

/** A data set's points in a square of `size` pixels; x2 grows upwards. */
export function thumbnail({ training, test, plane, range }: DataSet, size: number): Thumbnail {
  const samples = [...training.slice(0, MOST_POINTS), ...test].slice(0, MOST_POINTS);
  const radius = samples.length > 12 ? size / 34 : size / 12;
  const paths = (isUpper: boolean, mark: typeof circle) =>
    samples
      .filter((sample) => sample.target >= range.middle === isUpper)
      .map((sample) => mark(...place(sample), radius))
      .join('');
  return { circles: paths(true, circle), diamonds: paths(false, diamond) };

  function place({ point }: Sample): [number, number] {
    const { x, y } = placeOf(point, plane, size);
    return [x, y];
  }
}

function circle(x: number, y: number, radius: number): string {
  const r = short(radius);
  return `M${short(x - radius)} ${short(y)}a${r} ${r} 0 1 0 ${short(2 * radius)} 0a${r} ${r} 0 1 0 ${short(-2 * radius)} 0z`;
}

/** Slightly larger than the circle, so that both look equally large. */
function diamond(x: number, y: number, radius: number): string {
  const r = short(radius * 1.25);
  return `M${short(x)} ${short(y - radius * 1.25)}l${r} ${r}l-${r} ${r}l-${r} -${r}z`;
}

function short(value: number): number {
  return Math.round(value * 100) / 100;
}
