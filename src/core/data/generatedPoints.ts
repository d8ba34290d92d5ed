import { createRandomState } from '../numerics/randomState.ts';
import type { Config } from '../run/runSpec.ts';
import type { ClassCloud, Cloud, Place, Surface } from './dataSets.ts';
import type { Placed } from './plane.ts';

/** The settings that generated points depend on; `noise` is 0 to 50, in per cent. */
type Settings = Pick<Config, 'pointCount' | 'noise' | 'dataSeed'>;

/** The points of a cloud. Classes alternate 1, 0, 1, 0, … unless `placeOf` decides. */
export function cloudPoints({ placeOf, noiseScale }: Cloud, settings: Settings): readonly Placed[] {
  return generatedPoints(settings, noiseScale(settings.noise), (u, v, i) => placeOf(u, v, i % 2 === 0 ? 1 : 0));
}

/** The points of a cloud of several classes, which take turns. */
export function classPoints({ placeOf, noiseScale, classCount }: ClassCloud, settings: Settings): readonly Placed[] {
  return generatedPoints(settings, noiseScale(settings.noise), (u, v, i) => placeOf(u, v, i % classCount));
}

/** The points of a regression: uniform over the square, with the height of the surface as target. */
export function surfacePoints({ height }: Surface, settings: Settings): readonly Placed[] {
  return generatedPoints(settings, settings.noise / 200, (u, v) => {
    const x1 = 2 * u - 1;
    const x2 = 2 * v - 1;
    return { x1, x2, target: height(x1, x2) };
  });
}

/**
 * Generates points with coordinates rounded to four decimals. Every point draws the same four random numbers at any
 * noise, and noise is added after the target is known. So more points leave earlier ones where they are, and more noise
 * moves each point along a line of its own. `u` and `v` are uniform over [0, 1), `i` counts from 0; `noiseScale` is the
 * standard deviation of the noise.
 */
function generatedPoints(
  { pointCount, dataSeed }: Settings,
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
