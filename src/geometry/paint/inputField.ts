import type { DataSet, Plane } from '../../core/data/dataSet.ts';
import { type FeatureName, features } from '../../core/data/features.ts';
import type { Point } from '../../core/run/runSpec.ts';
import { pointAt } from '../boundaryPlane.ts';
import type { TileScale } from './heatMap.ts';

/** Cells along one side of an input's tile. */
export const INPUT_SIDE = 24;

/** One network input at the cell centres of the drawn plane; row 0 at the top. */
export function inputField(input: number, { plane, inputsOf }: DataSet, side: number): Float32Array {
  return fieldOf((point) => inputsOf(point)[input] ?? Number.NaN, plane, side);
}

/** The same for an input that the network may not have; sines have the frequency of the run. */
export function featureField(
  name: FeatureName,
  { plane, scaling }: Pick<DataSet, 'plane' | 'scaling'>,
  frequency: number,
  side: number,
): Float32Array {
  return fieldOf((point) => features[name].value(scaling ? scaling.map(point) : point, frequency), plane, side);
}

function fieldOf(valueAt: (point: Point) => number, plane: Plane, side: number): Float32Array {
  return Float32Array.from({ length: side * side }, (_, cell) => {
    const place = { x: (cell % side) + 0.5, y: Math.floor(cell / side) + 0.5 };
    return valueAt(pointAt(place, plane, side));
  });
}

/** Colour scale of an input tile: the whole numbers within its values, such as 0 to 1 for truth tables, −1 to 1 for clouds. */
export function inputScale(field: Float32Array): TileScale {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (const value of field) {
    if (value < min) min = value;
    if (value > max) max = value;
  }
  const low = Math.ceil(min) + 0; // + 0 turns −0 into 0
  const high = Math.floor(max);
  if (low < high) return { low, high };
  return min < max ? { low: min, high: max } : { low: -1, high: 1 };
}
