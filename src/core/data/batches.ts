import type { SampleColumns } from '../engine/batchEngine.ts';
import { runKindOf } from '../run/runKind.ts';
import { batchSizeOf, type Config } from '../run/runSpec.ts';
import type { Sample } from './dataSet.ts';

/** Samples one after the other, turned into columns. */
export function columnsOf(samples: readonly Sample[], inputCount: number): SampleColumns {
  return {
    inputs: Array.from({ length: inputCount }, (_, i) =>
      Float64Array.from(samples, (sample) => sample.inputs[i] ?? Number.NaN),
    ),
    targets: Float64Array.from(samples, (sample) => sample.target),
  };
}

/** The columns of samples in another order: the same object for the same array. */
export function orderedColumns(natural: SampleColumns): (order: Int32Array) => SampleColumns {
  let known: { readonly order: Int32Array; readonly columns: SampleColumns } | null = null;
  return (order) => {
    if (known?.order !== order) {
      const ordered = (column: Float64Array) => Float64Array.from(order, (s) => column[s] ?? Number.NaN);
      known = { order, columns: { inputs: natural.inputs.map(ordered), targets: ordered(natural.targets) } };
    }
    return known.columns;
  };
}

/** In how many updates an epoch goes through the training set. */
export function updatesPerEpochOf(config: Config, trainingCount: number): number {
  const batchSize = batchSizeOf(config, trainingCount);
  if (batchSize === trainingCount) return 1;
  const updates = trainingCount / batchSize;
  return runKindOf(config).keepsLeftOver ? Math.floor(updates) : Math.ceil(updates);
}
