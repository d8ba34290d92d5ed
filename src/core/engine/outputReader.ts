import { type BatchEngine, CHUNK, type SampleColumns } from './batchEngine.ts';

/** The outputs of one sample, and its targets: one number for each output. */
export interface OutputReader {
  readonly z: Float64Array;
  readonly a: Float64Array;
  readonly targets: Float64Array;
  /** Fills the three lists for the sample in place `row` of the engine's last forward pass, sample `s` of the columns. */
  read(row: number, s: number): void;
}

/** Reads samples one by one from an engine, which keeps them by column. The lists are the same at every call. */
export function createOutputReader(engine: BatchEngine, columns: SampleColumns): OutputReader {
  const { outputs, outputPreActivations } = engine;
  const count = columns.targets.length;
  const [z, a, targets] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  return {
    z,
    a,
    targets,
    read(row, s) {
      for (let k = 0; k < count; k++) {
        z[k] = outputPreActivations[k * CHUNK + row] as number;
        a[k] = outputs[k * CHUNK + row] as number;
        targets[k] = (columns.targets[k] as Float64Array)[s] as number;
      }
    },
  };
}
