import { architectureOf, type Config } from '../run/runSpec.ts';
import { CHUNK, createBatchEngine, type SampleColumns } from './batchEngine.ts';

/** What a layer makes of samples: one row for each of its neurons, one number for each sample. */
export type LayerReader = (
  parameters: ArrayLike<number>,
  layer: number,
  samples: SampleColumns,
) => readonly Float64Array[];

/** Computes activations of one layer for many samples at once, with the engine's very bits. */
export function createLayerReader(config: Config): LayerReader {
  const { sizes } = architectureOf(config);
  const engine = createBatchEngine(config);
  return (parameters, layer, samples) => {
    const { length } = samples.targets;
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
