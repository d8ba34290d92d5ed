import { naturalOrder } from '../data/sampleOrders.ts';
import { playgroundTraining } from '../playground/playgroundTraining.ts';
import { glassboxTraining } from './glassboxTraining.ts';
import { isImported } from './runKind.ts';
import { batchSizeOf, type Config, type SettingsInEffect } from './runSpec.ts';

/** How a kind of run trains. Kept apart from the facts in `runKind.ts` because the first load of the page can do without. */
interface RunTraining {
  /** Parameters at the start, flat as `networkFrom` reads them. */
  initialParameters(): Float64Array;
  /** The updates of an epoch over `count` samples, for a smaller batch size. */
  schedule(count: number, batchSize: number): Schedule;
  /** The optimizer for as many parameters as `isWeight` has entries (1 for weights, 0 for biases). */
  optimizer(isWeight: Uint8Array): Optimizer;
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

/** Turns gradients into updates. */
export interface Optimizer {
  /** Numbers that it keeps from update to update. */
  readonly stateSize: number;
  /**
   * One update in place. `gradient` is that of the loss, flat, without the penalty, and may be overwritten; `state` starts
   * as zeros.
   */
  update(parameters: Float64Array, gradient: Float64Array, state: Float64Array, inEffect: SettingsInEffect): void;
}

export function trainingOf(config: Config): RunTraining {
  return isImported(config) ? playgroundTraining(config) : glassboxTraining(config);
}

/** The batches of a config with `count` samples to train on. Full batches keep the natural order. */
export function scheduleOf(config: Config, count: number): Schedule {
  const batchSize = batchSizeOf(config, count);
  if (batchSize !== count) return trainingOf(config).schedule(count, batchSize);
  const whole: Batch = { start: 0, end: count };
  const natural = naturalOrder(count);
  return { updatesPerEpoch: 1, orderOf: () => natural, batchOf: () => whole };
}
