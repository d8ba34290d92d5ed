import type { BatchEngine, SampleColumns } from '../engine/batchEngine.ts';
import type { SettingsInEffect } from './runSpec.ts';
import type { Batch } from './runTraining.ts';

/**
 * One update of a run, with all its inputs and results. Parameters and gradients are flat, as `networkFrom` reads them.
 * The share of a single sample takes microseconds and is computed on demand (`updateAtCursor.ts`).
 */
export interface UpdateRecord {
  /** Updates done before this one. */
  readonly position: number;
  /** The samples of its batch, as indices into the training set, in the order of summation. */
  readonly samples: Int32Array;
  readonly inEffect: SettingsInEffect;
  /** The parameters that its forward and backward passes use. */
  readonly before: Float64Array;
  /** ∂L/∂p of the loss over the batch, without penalty. */
  readonly gradient: Float64Array;
  /** The parameters after it, before any are set by hand. */
  readonly after: Float64Array;
  /** Optimizer state before and after; empty for gradient descent. */
  readonly optimizerBefore: Float64Array;
  readonly optimizerAfter: Float64Array;
}

/** The updates before and after one position of a run. */
export interface UpdatesAround {
  /** The update that led here, or null at the start of a run or without training points. */
  readonly last: UpdateRecord | null;
  /** The next update, or null at the end of a run or without training points. */
  readonly next: UpdateRecord | null;
  /** The initial parameters, including those set by hand at the start. */
  readonly start: Float64Array;
}

interface RecordedUpdate {
  readonly position: number;
  /** The engine's state before the update. */
  readonly state: Float64Array;
  /** The samples of the epoch, and the index of each in the training set. */
  readonly columns: SampleColumns;
  readonly order: Int32Array;
  readonly batch: Batch;
  readonly inEffect: SettingsInEffect;
}

/** Repeats one update to record all of it. Leaves the engine as it was. */
export function recordUpdate(engine: BatchEngine, update: RecordedUpdate): UpdateRecord {
  const { position, state, columns, order, batch, inEffect } = update;
  const { start, end } = batch;
  const present = engine.state.slice();
  const parameterCount = engine.parameters.length;
  engine.state.set(state);
  // The optimizer may write into the engine's own gradient.
  const gradient = engine.gradient(columns, start, end).slice();
  engine.update(columns, start, end, inEffect);
  const record = {
    position,
    samples: order.slice(start, end),
    inEffect,
    before: state.slice(0, parameterCount),
    gradient,
    after: engine.parameters.slice(),
    optimizerBefore: state.slice(parameterCount),
    optimizerAfter: engine.state.slice(parameterCount),
  };
  engine.state.set(present);
  return record;
}
