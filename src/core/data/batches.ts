import type { SampleColumns } from '../engine/batchEngine.ts';
import { createRandomState } from '../numerics/randomState.ts';
import { playgroundSchedule } from '../playground/playgroundSchedule.ts';
import type { Config } from '../run/runSpec.ts';
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

/** Which samples make up which update. */
export interface Schedule {
  readonly updatesPerEpoch: number;
  /** The samples of an epoch (from 0), by their places in the natural order; the batches index into these. */
  orderOf(epoch: number): Int32Array;
  /** Which of them make up an update of an epoch. */
  batchOf(epoch: number, update: number): Batch;
}

export interface Batch {
  readonly start: number;
  readonly end: number;
}

/**
 * Full batches keep the natural order; mini-batches go through the `count` samples in an order drawn anew every epoch. The
 * last batch of an epoch may be smaller; it is used with its own size.
 */
export function scheduleOf(config: Config, count: number): Schedule {
  const batchSize = batchSizeOf(config, count);
  if (batchSize === count) {
    const whole: Batch = { start: 0, end: count };
    const natural = Int32Array.from({ length: count }, (_, s) => s);
    return { updatesPerEpoch: 1, orderOf: () => natural, batchOf: () => whole };
  }
  if (config.playground) return playgroundSchedule(count, batchSize);
  let known: { readonly epoch: number; readonly order: Int32Array } = { epoch: -1, order: new Int32Array() };
  return {
    updatesPerEpoch: updatesPerEpochOf(config, count),
    orderOf(epoch) {
      if (known.epoch !== epoch) known = { epoch, order: epochOrder(config.orderSeed, epoch, count) };
      return known.order;
    },
    batchOf: (_epoch, update) => ({ start: update * batchSize, end: Math.min(count, (update + 1) * batchSize) }),
  };
}

/** The order of one epoch, from a generator of its own, so that the order of any epoch is known without those before it. */
function epochOrder(orderSeed: number, epoch: number, count: number): Int32Array {
  return createRandomState((orderSeed + epoch) % 4294967296).permutation(count);
}

/** The columns of samples in another order; the same as long as the order is the same array. */
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

/** Samples per update: `full` and anything beyond the training set mean all of them. */
export function batchSizeOf(config: Config, trainingCount: number): number {
  return config.batchSize === 'full' ? trainingCount : Math.min(config.batchSize, trainingCount);
}

/** In how many updates an epoch goes through the training set; TensorFlow Playground leaves what is no full batch for later. */
export function updatesPerEpochOf(config: Config, trainingCount: number): number {
  const batchSize = batchSizeOf(config, trainingCount);
  if (batchSize === trainingCount) return 1;
  return config.playground ? Math.floor(trainingCount / batchSize) : Math.ceil(trainingCount / batchSize);
}
