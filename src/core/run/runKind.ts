import type { PlacedPoints } from '../data/plane.ts';
import type { ActivationName } from '../model/activations.ts';
import { playgroundRun } from '../playground/playgroundRun.ts';
import { glassboxRun } from './glassboxRun.ts';
import type { Config, ImportedConfig, RegularizationName, SettingsInEffect } from './runSpec.ts';

/**
 * All that differs between a run of our own (`glassboxRun.ts`) and one imported from TensorFlow Playground
 * (`playgroundRun.ts`). Whoever needs to know asks here, not what kind of run it is.
 */
export interface RunKind {
  /** All points, those to train on first. */
  placedPoints(): PlacedPoints;
  /** How many of them are trained on. */
  trainingCount(): number;
  /** A sine feature is the sine of this times the coordinate. */
  readonly sineFrequency: number;

  /** The parameters that the run starts from, flat as `networkFrom` reads them. */
  initialParameters(): Float64Array;
  /** Whether they are drawn by `initialization` from `seed`. */
  readonly drawsParameters: boolean;

  /** The batches of `count` samples, fewer than `count` in each. */
  schedule(count: number, batchSize: number): Schedule;
  /** Whether samples beyond the last full batch wait for the next epoch. They are a smaller batch otherwise. */
  readonly keepsLeftOver: boolean;

  /** The optimizer for as many parameters as `isWeight` has entries (1 for weights, 0 for biases). */
  optimizer(isWeight: Uint8Array): Optimizer;
  /** Whether every update makes p ← p − η·g, with g the gradient plus the penalty's slope. */
  readonly isPlainDescent: boolean;
  /** Whether the optimizer keeps numbers from update to update. */
  readonly optimizerRemembers: boolean;
  /** Whether the penalty is a step of its own, after that of the gradient. It is a part of the gradient otherwise. */
  readonly penaltyIsOwnStep: boolean;
  /** Whether a penalty ends a link when it pushes the weight across 0. */
  endsLinks(regularization: RegularizationName): boolean;

  /** Whether such a run has a setting. It has no use for the others. */
  hasSetting(name: keyof Config): boolean;
  /** The activation functions to choose from. */
  readonly activations: readonly ActivationName[];
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

/** The kind of a run, for its settings. */
export function runKindOf(config: Config): RunKind {
  return isImported(config) ? playgroundRun(config) : glassboxRun(config);
}

/** Whether a run comes from TensorFlow Playground. Where a fact of its kind says as much, ask for that. */
export function isImported(config: Config): config is ImportedConfig {
  return config.playground !== null;
}
