import type { DataSet, Sample } from '../../core/data/dataSet.ts';
import { classOf } from '../../core/data/decision.ts';
import { classShapes, markPath } from '../boundary/boundaryMarks.ts';
import { type Place, placeOf } from '../boundaryPlane.ts';

/** More points than this merge in so small a picture. */
const MOST_POINTS = 90;

/**
 * A data set's points in a square of `size` pixels, as one SVG path for each class; for regression, split at the middle of the
 * targets. x2 grows upwards.
 */
export function thumbnail({ training, test, plane, range, classCount }: DataSet, size: number): readonly string[] {
  const samples = [...training.slice(0, MOST_POINTS), ...test].slice(0, MOST_POINTS);
  const radius = samples.length > 12 ? size / 34 : size / 12;
  return classShapes.slice(0, classCount).map((shape, number) =>
    samples
      .filter(({ target }) => classOf(target, classCount, range.middle) === number)
      .map((sample) => markPath(shape, short(radius), place(sample)))
      .join(''),
  );

  function place({ point }: Sample): Place {
    const { x, y } = placeOf(point, plane, size);
    return { x: short(x), y: short(y) };
  }
}

function short(value: number): number {
  return Math.round(value * 100) / 100;
}
