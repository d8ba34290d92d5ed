import type { SampleColumns } from '../engine/batchEngine.ts';
import type { Config, SettingsInEffect } from '../run/runSpec.ts';

/** Finding something out about one position of a run that takes more than a moment, piece by piece. */
export interface Analysis<Result> {
  /** Goes on as long as `keepGoing` says so; true once all is found. */
  advance(keepGoing: () => boolean): boolean;
  /** How much of it is done: 0 to 1. */
  progress(): number;
  /** What was found. Ask only after `advance` said true: before, it is half made or throws. */
  result(): Result;
}

/** What an analysis may look at: copies, so that the run can go on meanwhile. */
export interface AnalysisInput {
  readonly config: Config;
  readonly position: number;
  /** Flat, as `networkFrom` reads it. */
  readonly parameters: Float64Array;
  /** What the optimizer remembers; empty for gradient descent. */
  readonly optimizerState: Float64Array;
  readonly inEffect: SettingsInEffect;
  /** The training set. */
  readonly training: SampleColumns;
  /** The samples that the next update uses, in their order; all of the training set where the batch is full. */
  readonly batch: SampleColumns;
  /** The way here: some parameters of the run, oldest first, those of the start and of this position included. */
  readonly path: readonly { readonly position: number; readonly parameters: Float64Array }[];
}
