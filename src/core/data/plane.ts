/** A place of the input plane, in the units of the data. */
export type Point = readonly [x1: number, x2: number];

/** A place with its right answer, before features are made of it. */
export interface Placed {
  readonly point: Point;
  readonly target: number;
}

export interface Interval {
  readonly min: number;
  readonly max: number;
}

/** The part of the input plane that is drawn, in the units of the data. */
export interface Plane {
  readonly x1: Interval;
  readonly x2: Interval;
}

/**
 * Where targets and outputs lie: the lower class (or least target), the middle, the upper class (or greatest target).
 * Of classes, an output of at least the middle is read as the upper one.
 */
export interface TargetRange {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** Classes 0 and 1. */
export const classes: TargetRange = { low: 0, middle: 0.5, high: 1 };
/** Classes −1 and 1, or numbers about 0. */
export const aroundZero: TargetRange = { low: -1, middle: 0, high: 1 };

/** Points before the network's inputs are made of them, in the order in which they are split: training points first. */
export interface PlacedPoints {
  readonly task: 'classification' | 'regression';
  readonly placed: readonly Placed[];
  readonly plane: Plane;
  readonly range: TargetRange;
}

export function square(min: number, max: number): Plane {
  return { x1: { min, max }, x2: { min, max } };
}
