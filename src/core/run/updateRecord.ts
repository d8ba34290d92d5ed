import type { Batch } from '../data/batches.ts';
import type { BatchEngine, SampleColumns } from '../engine/batchEngine.ts';
import type { SettingsInEffect } from './runSpec.ts';

/**
 * One update of a run, whole: what it is made of, and what it does. Parameters and gradients are flat, as `networkFrom` reads
 * them. What a single sample adds is a matter of microseconds and is computed by whoever looks at it (`momentNumbers.ts`).
 */
export interface UpdateRecord {
  /** Updates done before this one. */
  readonly position: number;
  /** The samples of its batch, by their places in the training set, in the order in which they are summed. */
  readonly samples: Int32Array;
  readonly inEffect: SettingsInEffect;
  /** The parameters that its forward and backward passes use. */
  readonly before: Float64Array;
  /** ∂L/∂p of the loss over the batch, without any penalty. */
  readonly gradient: Float64Array;
  /** The parameters that it makes, before anything is set by hand. */
  readonly after: Float64Array;
  /** What the optimizer remembers when it begins, and when it is done; empty for gradient descent. */
  readonly optimizerBefore: Float64Array;
  readonly optimizerAfter: Float64Array;
}

/** The updates that meet at one position of a run. */
export interface UpdatesAround {
  /** The one that led here; null at the start of a run. */
  readonly last: UpdateRecord | null;
  /** The one that would come next; null where the run ends, or where there is nothing to train on. */
  readonly next: UpdateRecord | null;
  /** The parameters that the run began with, those set by hand at its start included. */
  readonly start: Float64Array;
}

interface RecordedUpdate {
  readonly position: number;
  /** The engine's state before the update. */
  readonly state: Float64Array;
  /** The samples of the epoch, and where each of them stands in the training set. */
  readonly columns: SampleColumns;
  readonly order: Int32Array;
  readonly batch: Batch;
  readonly inEffect: SettingsInEffect;
}

/** Makes one update once more, to write down all of it. The engine is left as it was found. */
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
