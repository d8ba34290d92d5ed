/**
 * Geometry of the space of one, two or three activations. Places are shares of the axes, 0 to 1, so that the space is a line, a
 * square or a cube with sides of length 1.
 */
import { nice } from 'd3';
import type { Interval } from '../../core/data/plane.ts';
import { isBounded, type LayerActivationName, layerFacts } from '../../core/model/activations.ts';

/** A place in the space, one share per axis. */
export type Spot = readonly number[];

/** The viewing angle of a cube, in radians: turned about its vertical axis, and tilted, positive from above. */
export interface Turn {
  readonly yaw: number;
  readonly pitch: number;
}

/** A spot as the viewer sees it: offset from the cube's middle in side lengths (y downwards), and nearness. */
export interface Seen {
  readonly x: number;
  readonly y: number;
  readonly nearness: number;
}

/** The spots where Σ normal·spot + offset is 0; the upper side is where it is positive. */
export interface Cut {
  readonly normal: readonly number[];
  readonly offset: number;
}

export const FIRST_TURN: Turn = { yaw: -0.6, pitch: 0.4 };

/** The range of all axes of a layer: the function's own bounds, or round numbers around the activations. */
export function activationAxis(activation: LayerActivationName, rows: readonly Float64Array[]): Interval {
  if (isBounded(activation)) return layerFacts(activation).range;
  let low = 0;
  let high = 0;
  for (const row of rows)
    for (const value of row) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  const [min, max] = nice(low, high, 4);
  return min < max && Number.isFinite(max - min) ? { min, max } : { min: 0, max: 1 };
}

/** The cut where Σ weights·a + constant is 0, in shares of the axes. */
export function cutOf(weights: readonly number[], constant: number, { min, max }: Interval): Cut {
  return {
    normal: weights.map((weight) => weight * (max - min)),
    offset: weights.reduce((sum, weight) => sum + weight * min, constant),
  };
}

/** Positive on the upper side of a cut, 0 on it. */
export function heightOver({ normal, offset }: Cut, spot: Spot): number {
  return normal.reduce((sum, along, axis) => sum + along * (spot[axis] ?? 0), offset);
}

/** A spot of the cube in parallel projection: the third axis points up, the second away from the viewer. */
export function seenFrom({ yaw, pitch }: Turn, [first = 0, second = 0, third = 0]: Spot): Seen {
  const [right, away, up] = [first - 0.5, second - 0.5, third - 0.5];
  const x = right * Math.cos(yaw) - away * Math.sin(yaw);
  const behind = right * Math.sin(yaw) + away * Math.cos(yaw);
  return {
    x,
    y: -(up * Math.cos(pitch) + behind * Math.sin(pitch)),
    nearness: up * Math.sin(pitch) - behind * Math.cos(pitch),
  };
}

/** Whether the viewer faces the upper side of a plane. */
export function showsUpperSide({ normal }: Cut, turn: Turn): boolean {
  const origin = seenFrom(turn, [0, 0, 0]).nearness;
  const ends = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ] as const;
  return ends.reduce((sum, end, k) => sum + (seenFrom(turn, end).nearness - origin) * (normal[k] ?? 0), 0) >= 0;
}

/** Corners of the cube; bit k of the index is 1 at the end of axis k. */
export const cubeCorners: readonly Spot[] = Array.from({ length: 8 }, (_, corner) => [
  corner & 1,
  (corner >> 1) & 1,
  (corner >> 2) & 1,
]);

/** Edges of the cube as pairs of corner indices, the lower first. */
export const cubeEdges: readonly (readonly [number, number])[] = [1, 2, 4].flatMap((bit) =>
  [0, 1, 2, 3, 4, 5, 6, 7].filter((corner) => (corner & bit) === 0).map((corner) => [corner, corner + bit] as const),
);

/** The part of a plane inside the cube, as a polygon; empty if the plane misses the cube. */
export function planeInCube(cut: Cut): readonly Spot[] {
  const crossings = cubeEdges.flatMap(([from, to]) => {
    const crossing = crossingOf(cut, cubeCorners[from] ?? [], cubeCorners[to] ?? []);
    return crossing ? [crossing] : [];
  });
  const middle = [0, 1, 2].map((k) => crossings.reduce((sum, spot) => sum + (spot[k] ?? 0), 0) / crossings.length);
  const across = between(middle, crossings[0] ?? middle);
  const along = crossProduct(cut.normal, across);
  const angleOf = (spot: Spot) => {
    const arm = between(middle, spot);
    // Give both arms the same length, or it would affect the order of nearly equal angles.
    return Math.atan2(product(arm, along) * lengthOf(across), product(arm, across) * lengthOf(along));
  };
  return crossings
    .map((spot) => ({ spot, angle: angleOf(spot) }))
    .sort((one, other) => one.angle - other.angle)
    .map(({ spot }) => spot);
}

const square: readonly Spot[] = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
];

/** The parts of a line or square on either side of a cut, and the cut itself: two ends, or one spot on a line. */
export function partsOf(cut: Cut): {
  readonly upper: readonly Spot[];
  readonly lower: readonly Spot[];
  readonly cut: readonly Spot[];
} {
  const isLine = cut.normal.length === 1;
  const corners = isLine ? [[0], [1]] : square;
  const upper: Spot[] = [];
  const lower: Spot[] = [];
  const crossings: Spot[] = [];
  corners.forEach((corner, index) => {
    (heightOver(cut, corner) >= 0 ? upper : lower).push(corner);
    const next = corners[index + 1] ?? (isLine ? undefined : corners[0]);
    const crossing = next && crossingOf(cut, corner, next);
    if (!crossing) return;
    upper.push(crossing);
    lower.push(crossing);
    crossings.push(crossing);
  });
  return { upper, lower, cut: crossings };
}

/** Where a cut crosses the segment between two spots, or null if both lie on one side. */
function crossingOf(cut: Cut, from: Spot, to: Spot): Spot | null {
  const start = heightOver(cut, from);
  const end = heightOver(cut, to);
  if (start >= 0 === end >= 0) return null;
  const share = start / (start - end);
  return from.map((value, k) => value + share * ((to[k] ?? 0) - value));
}

function between(from: Spot, to: Spot): Spot {
  return from.map((value, k) => (to[k] ?? 0) - value);
}

function product(one: Spot, other: Spot): number {
  return one.reduce((sum, value, k) => sum + value * (other[k] ?? 0), 0);
}

function lengthOf(arm: Spot): number {
  return Math.sqrt(product(arm, arm));
}

function crossProduct([a = 0, b = 0, c = 0]: Spot, [d = 0, e = 0, f = 0]: Spot): Spot {
  return [b * f - c * e, c * d - a * f, a * e - b * d];
}
