import type { SampleColumns } from '../engine/batchEngine.ts';
import { runKindOf } from '../run/runKind.ts';
import { batchSizeOf, type Config } from '../run/runSpec.ts';
import type { Sample } from './dataSet.ts';

/** Samples one after the other, turned into columns; `sizes` are the units of the network per layer, the inputs first. */
export function columnsOf(samples: readonly Sample[], sizes: readonly number[]): SampleColumns {
  const columns = (count: number, numberOf: (sample: Sample, column: number) => number | undefined) =>
    Array.from({ length: count }, (_, column) =>
      Float64Array.from(samples, (sample) => numberOf(sample, column) ?? Number.NaN),
    );
  return {
    count: samples.length,
    inputs: columns(sizes[0] ?? 0, ({ inputs }, i) => inputs[i]),
    targets: columns(sizes.at(-1) ?? 0, ({ targets }, k) => targets[k]),
  };
}

/** The columns of samples in another order: the same object for the same array. */
export function orderedColumns(natural: SampleColumns): (order: Int32Array) => SampleColumns {
  let known: { readonly order: Int32Array; readonly columns: SampleColumns } | null = null;
  return (order) => {
    if (known?.order !== order) {
      const ordered = (column: Float64Array) => Float64Array.from(order, (s) => column[s] ?? Number.NaN);
      known = {
        order,
        columns: { count: order.length, inputs: natural.inputs.map(ordered), targets: natural.targets.map(ordered) },
      };
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
