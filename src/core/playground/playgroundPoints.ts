import type { Placed } from '../data/plane.ts';
import { log } from '../numerics/logarithm.ts';
import { cos, sin } from '../numerics/trigonometry.ts';
import type { PlaygroundDataSetName } from '../run/runSpec.ts';

/** Gives the next number, evenly spread over [0, 1). */
export type Draw = () => number;

/** Points of a data set with classes, half of them in each class. */
const IN_CLASSES = 500;
const IN_REGRESSION = 1200;

/** How many points a data set has, training and test together. */
export function playgroundPointCount(dataSet: PlaygroundDataSetName): number {
  return isPlaygroundRegression(dataSet) ? IN_REGRESSION : IN_CLASSES;
}

/** Whether the targets are numbers, not the classes −1 and 1. */
export function isPlaygroundRegression(dataSet: PlaygroundDataSetName): boolean {
  return dataSet === 'reg-plane' || dataSet === 'reg-gauss';
}

/** Classes lie within ±5 … */
const REACH = 5;
/** … and numbers are to be learned within ±6. */
const FAR_REACH = 6;

/**
 * The points of a data set of TensorFlow Playground, in the order in which it makes them. `noise` is a share from 0 to 1.
 * Every number is drawn at noise 0 too, so that noise leaves later draws alone.
 */
export function playgroundPoints(dataSet: PlaygroundDataSetName, noise: number, draw: Draw): readonly Placed[] {
  const count = playgroundPointCount(dataSet);
  const between = (low: number, high: number) => draw() * (high - low) + low;
  const within = (reach: number) => between(-reach, reach);
  const many = (count: number, make: (i: number) => Placed) => Array.from({ length: count }, (_, i) => make(i));

  /** A place in a ring around the origin. Noise moves it only while its class is decided. */
  function ringPoint(inner: number, outer: number): Placed {
    const radius = between(inner, outer);
    const angle = between(0, 2 * Math.PI);
    const x1 = radius * sin(angle);
    const x2 = radius * cos(angle);
    const moved1 = x1 + within(REACH) * noise;
    const moved2 = x2 + within(REACH) * noise;
    return { point: [x1, x2], target: distance(moved1, moved2) < REACH / 2 ? 1 : -1 };
  }

  function quadrantPoint(): Placed {
    const x1 = awayFromZero(within(REACH));
    const x2 = awayFromZero(within(REACH));
    const moved1 = x1 + within(REACH) * noise;
    const moved2 = x2 + within(REACH) * noise;
    return { point: [x1, x2], target: moved1 * moved2 >= 0 ? 1 : -1 };
  }

  function gaussianPoint(centre: number, target: number): Placed {
    const spread = Math.sqrt(0.5 + 7 * noise);
    const x1 = centre + spread * standardGaussian(draw);
    const x2 = centre + spread * standardGaussian(draw);
    return { point: [x1, x2], target };
  }

  function spiralPoint(i: number, turn: number, target: number): Placed {
    const radius = (i / (count / 2)) * REACH;
    const angle = ((1.75 * i) / (count / 2)) * 2 * Math.PI + turn;
    const x1 = radius * sin(angle) + within(1) * noise;
    const x2 = radius * cos(angle) + within(1) * noise;
    return { point: [x1, x2], target };
  }

  /** A place with the height at a place nearby. */
  function measuredPoint(height: (x1: number, x2: number) => number): Placed {
    const x1 = within(FAR_REACH);
    const x2 = within(FAR_REACH);
    const moved1 = x1 + within(FAR_REACH) * noise;
    const moved2 = x2 + within(FAR_REACH) * noise;
    return { point: [x1, x2], target: height(moved1, moved2) };
  }

  switch (dataSet) {
    case 'circle':
      return [
        ...many(count / 2, () => ringPoint(0, REACH * 0.5)),
        ...many(count / 2, () => ringPoint(REACH * 0.7, REACH)),
      ];
    case 'xor':
      return many(count, quadrantPoint);
    case 'gauss':
      return [...many(count / 2, () => gaussianPoint(2, 1)), ...many(count / 2, () => gaussianPoint(-2, -1))];
    case 'spiral':
      return [...many(count / 2, (i) => spiralPoint(i, 0, 1)), ...many(count / 2, (i) => spiralPoint(i, Math.PI, -1))];
    case 'reg-plane':
      return many(count, () => measuredPoint((x1, x2) => (x1 + x2) / 10));
    case 'reg-gauss':
      return many(count, () => measuredPoint(coneHeight));
  }
}

/** A gap between the four quadrants. */
function awayFromZero(coordinate: number): number {
  return coordinate + (coordinate > 0 ? 0.3 : -0.3);
}

/** Six cones of radius 2, pointing up (1) and down (−1) by turns. */
const CONES = [
  [-4, 2.5, 1],
  [0, 2.5, -1],
  [4, 2.5, 1],
  [-4, -2.5, -1],
  [0, -2.5, 1],
  [4, -2.5, -1],
] as const;

/** The height of the cone that is the highest or deepest here; 0 beside all of them. */
function coneHeight(x1: number, x2: number): number {
  let height = 0;
  for (const [centre1, centre2, sign] of CONES) {
    const here = sign * Math.min(1, Math.max(0, 1 - distance(x1 - centre1, x2 - centre2) / 2));
    if (Math.abs(here) > Math.abs(height)) height = here;
  }
  return height;
}

function distance(x1: number, x2: number): number {
  return Math.sqrt(x1 * x1 + x2 * x2);
}

/** Marsaglia's polar method; the second Gaussian that it would give is not used. */
function standardGaussian(draw: Draw): number {
  for (;;) {
    const v1 = 2 * draw() - 1;
    const v2 = 2 * draw() - 1;
    const s = v1 * v1 + v2 * v2;
    if (s <= 1) return v1 * Math.sqrt((-2 * log(s)) / s);
  }
}
