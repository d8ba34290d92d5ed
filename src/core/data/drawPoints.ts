import { createRandomState } from '../numerics/randomState.ts';
import type { Placed } from './plane.ts';

/** The settings that drawn points depend on. */
export interface DrawnPoints {
  readonly pointCount: number;
  /** 0 to 50, in per cent. */
  readonly noise: number;
  readonly dataSeed: number;
}

/** A point before noise: where it lies, and its target. */
export interface Place {
  readonly x1: number;
  readonly x2: number;
  readonly target: number;
}

/**
 * Points drawn one after the other, coordinates rounded to four decimals. Every point takes the same four numbers from
 * the generator at any noise, and the noise comes after the target. So more points leave the first ones where they are,
 * and more noise moves each point along a line of its own. `u` and `v` are evenly spread over [0, 1), `i` counts from 0;
 * `noiseScale` is how far one Gaussian moves a coordinate.
 */
export function drawPoints(
  { pointCount, dataSeed }: DrawnPoints,
  noiseScale: number,
  placeOf: (u: number, v: number, i: number) => Place,
): readonly Placed[] {
  const random = createRandomState(dataSeed);
  return Array.from({ length: pointCount }, (_, i) => {
    const u = random.randomSample();
    const v = random.randomSample();
    const g = random.randn();
    const h = random.randn();
    const { x1, x2, target } = placeOf(u, v, i);
    return { point: [fourDecimals(x1 + noiseScale * g), fourDecimals(x2 + noiseScale * h)], target };
  });
}

/** Coordinates have four decimals, so that a point can be read, typed and compared. */
function fourDecimals(value: number): number {
  return Math.floor(value * 10000 + 0.5) / 10000;
}
