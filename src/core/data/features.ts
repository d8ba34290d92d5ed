import { namesOf } from '../model/namesOf.ts';
import { sin } from '../numerics/trigonometry.ts';
import type { Point } from './plane.ts';

/** One input of the network, computed from a point. */
export interface Feature {
  /** A sine is sin(frequency · coordinate). */
  value(point: Point, frequency: number): number;
  /** The coordinates it depends on: 0 is x1, 1 is x2. */
  readonly axes: readonly (0 | 1)[];
  /** Whether it is x1 or x2 itself. */
  readonly isCoordinate: boolean;
}

/** The features, in the order of the controls. */
const table = {
  x1: { value: ([x1]) => x1, axes: [0], isCoordinate: true },
  x2: { value: ([, x2]) => x2, axes: [1], isCoordinate: true },
  x1sq: { value: ([x1]) => x1 * x1, axes: [0], isCoordinate: false },
  x2sq: { value: ([, x2]) => x2 * x2, axes: [1], isCoordinate: false },
  x1x2: { value: ([x1, x2]) => x1 * x2, axes: [0, 1], isCoordinate: false },
  sinx1: { value: ([x1], frequency) => sin(frequency * x1), axes: [0], isCoordinate: false },
  sinx2: { value: ([, x2], frequency) => sin(frequency * x2), axes: [1], isCoordinate: false },
} satisfies Record<string, Feature>;

export type FeatureName = keyof typeof table;

export const features: Readonly<Record<FeatureName, Feature>> = table;

export const featureNames = namesOf(features);

/** The network's inputs for a point, in the order of `names`. A sine is sin(frequency · coordinate). */
export function featuresOf(
  point: Point,
  names: readonly FeatureName[],
  frequency: number = Math.PI,
): readonly number[] {
  return names.map((name) => features[name].value(point, frequency));
}
