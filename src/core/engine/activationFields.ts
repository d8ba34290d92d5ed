import type { DataSet } from '../data/dataSet.ts';
import { parameterCount } from '../model/network.ts';
import { architectureOf, type Config } from '../run/runSpec.ts';
import type { ActivationFields } from '../run/snapshot.ts';
import { type BatchEngine, CHUNK, createBatchEngine, type SampleColumns } from './batchEngine.ts';

/** Cells along a side: 50 for networks whose fields would take longer than a frame, else 100. */
export function fieldSide(sizes: readonly number[]): number {
  return parameterCount(sizes) <= 200 ? 100 : 50;
}

/** The network's inputs at the cell centres of the drawn plane, as samples; row 0 at the top, where x2 is largest. */
export function planeColumns({ plane, inputsOf }: Pick<DataSet, 'plane' | 'inputsOf'>, side: number): SampleColumns {
  const { x1, x2 } = plane;
  const width = (x1.max - x1.min) / side;
  const height = (x2.max - x2.min) / side;
  const inputs = inputsOf([x1.min, x2.min]).map(() => new Float64Array(side * side));
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const values = inputsOf([x1.min + (column + 0.5) * width, x2.max - (row + 0.5) * height]);
      inputs.forEach((cells, i) => {
        cells[row * side + column] = values[i] ?? Number.NaN;
      });
    }
  }
  return { count: side * side, inputs, targets: [] };
}

/** The activation of every hidden and output unit at every cell of the plane, in one forward pass. */
export function activationFields(
  engine: BatchEngine,
  cells: SampleColumns,
  sizes: readonly number[],
  side: number,
): ActivationFields {
  const inputCount = sizes[0] ?? 0;
  const unitCount = sizes.slice(1).reduce((sum, size) => sum + size, 0);
  const values = Array.from({ length: unitCount }, () => new Float32Array(side * side));
  for (let start = 0; start < side * side; start += CHUNK) {
    const end = Math.min(side * side, start + CHUNK);
    engine.forward(cells, start, end);
    values.forEach((field, unit) => {
      const row = (inputCount + unit) * CHUNK;
      field.set(engine.activations.subarray(row, row + end - start), start);
    });
  }
  return { side, values };
}

/** Activations of one layer: one row per neuron, one number per sample. */
export type LayerReader = (
  parameters: ArrayLike<number>,
  layer: number,
  samples: SampleColumns,
) => readonly Float64Array[];

/** Reads activations of one layer for many samples at once, bit for bit the engine's. */
export function createLayerReader(config: Config): LayerReader {
  const { sizes } = architectureOf(config);
  const engine = createBatchEngine(config);
  return (parameters, layer, samples) => {
    const length = samples.count;
    const neurons = sizes[layer + 1] ?? 0;
    const first = sizes.slice(0, layer + 1).reduce((sum, size) => sum + size, 0);
    const rows = Array.from({ length: neurons }, () => new Float64Array(length));
    engine.parameters.set(parameters);
    for (let start = 0; start < length; start += CHUNK) {
      const end = Math.min(length, start + CHUNK);
      engine.forward(samples, start, end);
      rows.forEach((row, j) => {
        const from = (first + j) * CHUNK;
        row.set(engine.activations.subarray(from, from + end - start), start);
      });
    }
    return rows;
  };
}
