import type { SampleColumns } from '../engine/batchEngine.ts';
import type { Config, SettingsInEffect } from '../run/runSpec.ts';

/** A long computation about one position of a run, done in pieces. */
export interface Analysis<Result> {
  /** Works until `keepGoing` returns false; true once the analysis is complete. */
  advance(keepGoing: () => boolean): boolean;
  /** Share done, 0 to 1. */
  progress(): number;
  /** Call only after `advance` returned true: before, the result is incomplete, or this throws. */
  result(): Result;
}

/** Input of an analysis, copied so that the run can go on meanwhile. */
export interface AnalysisInput {
  readonly config: Config;
  readonly position: number;
  /** Flat, as `networkFrom` reads it. */
  readonly parameters: Float64Array;
  /** Empty for gradient descent. */
  readonly optimizerState: Float64Array;
  readonly inEffect: SettingsInEffect;
  /** The training set. */
  readonly training: SampleColumns;
  /** Samples of the next update, in order; the whole training set for a full batch. */
  readonly batch: SampleColumns;
  /** Parameters at some positions of the run, oldest first, including the start and this position. */
  readonly path: readonly { readonly position: number; readonly parameters: Float64Array }[];
}
