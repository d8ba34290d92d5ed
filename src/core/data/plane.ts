/** A point of the input plane, in data units. */
export type Point = readonly [x1: number, x2: number];

/** A point with its target, before its features are computed. */
export interface Placed {
  readonly point: Point;
  /** The class it belongs to, or the number to learn; of several targets that are no class, the place of the largest. */
  readonly target: number;
  /** The targets of several outputs, if they do not follow from the class. */
  readonly targets?: readonly number[];
}

export interface Interval {
  readonly min: number;
  readonly max: number;
}

/** The drawn part of the input plane, in data units. */
export interface Plane {
  readonly x1: Interval;
  readonly x2: Interval;
}

/**
 * Range of targets and outputs: the lower class (or smallest target), the middle, the upper class (or largest target).
 * An output of at least the middle means the upper class.
 */
export interface TargetRange {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** Classes 0 and 1. */
export const classes: TargetRange = { low: 0, middle: 0.5, high: 1 };
/** Classes −1 and 1, or numbers around 0. */
export const aroundZero: TargetRange = { low: -1, middle: 0, high: 1 };

/** Points before their features are computed, in the order of the split: training points first. */
export interface PlacedPoints {
  readonly task: 'classification' | 'regression';
  readonly placed: readonly Placed[];
  readonly plane: Plane;
  readonly range: TargetRange;
}

export function square(min: number, max: number): Plane {
  return { x1: { min, max }, x2: { min, max } };
}
