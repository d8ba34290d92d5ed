import { namesOf } from '../model/namesOf.ts';
import type { Point } from './plane.ts';

/** A linear map of each coordinate by itself. */
export interface Scaling {
  /** Smallest and largest training coordinate, mapped to −1 and 1. */
  readonly x1: { readonly min: number; readonly max: number };
  readonly x2: { readonly min: number; readonly max: number };
  map(point: Point): Point;
}

/** Scalings of own points, made from the training points, or null for none. In the order of the menu. */
const table = {
  none: null,
  minmax: minMaxScaling,
} satisfies Record<string, ((training: readonly Point[]) => Scaling) | null>;

export type ScalingName = keyof typeof table;

export const scalings: Readonly<Record<ScalingName, ((training: readonly Point[]) => Scaling) | null>> = table;

export const scalingNames = namesOf(scalings);

/** Maps the training points to −1 … 1: x becomes 2·(x − min) / (max − min) − 1. A constant coordinate becomes 0. */
function minMaxScaling(training: readonly Point[]): Scaling {
  const x1 = extent(training.map((point) => point[0]));
  const x2 = extent(training.map((point) => point[1]));
  return { x1, x2, map: (point) => [scaled(point[0], x1), scaled(point[1], x2)] };
}

/** Minimum and maximum of `values`, or 0 and 0 if there are none. */
export function extent(values: readonly number[]): { readonly min: number; readonly max: number } {
  if (values.length === 0) return { min: 0, max: 0 };
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  return { min, max };
}

function scaled(value: number, { min, max }: { readonly min: number; readonly max: number }): number {
  return max > min ? (2 * (value - min)) / (max - min) - 1 : 0;
}
