import type { PlacedPoints } from '../data/plane.ts';
import type { ActivationName } from '../model/activations.ts';
import { playgroundRun } from '../playground/playgroundRun.ts';
import { glassboxRun } from './glassboxRun.ts';
import type { Config, ImportedConfig, RegularizationName, SettingsInEffect } from './runSpec.ts';

/**
 * All differences between a run of our own (`glassboxRun.ts`) and one imported from TensorFlow Playground
 * (`playgroundRun.ts`). Code that depends on the kind of run asks for one of these.
 */
export interface RunKind {
  /** All points, training points first. */
  placedPoints(): PlacedPoints;
  /** Number of training points. */
  trainingCount(): number;
  /** Sine features are sin(this · coordinate). */
  readonly sineFrequency: number;

  /** Parameters at the start, flat as `networkFrom` reads them. */
  initialParameters(): Float64Array;
  /** Whether they are drawn by `initialization` from `seed`. */
  readonly drawsParameters: boolean;

  /** The updates of an epoch over `count` samples, for a smaller batch size. */
  schedule(count: number, batchSize: number): Schedule;
  /**
   * Whether all epochs have the same order, and samples after the last full batch wait for the next epoch. Otherwise the
   * order is drawn, and these samples are a smaller batch.
   */
  readonly keepsLeftOver: boolean;

  /** The optimizer for as many parameters as `isWeight` has entries (1 for weights, 0 for biases). */
  optimizer(isWeight: Uint8Array): Optimizer;
  /** Whether every update makes p ← p − η·g, with g the gradient plus the penalty's slope. */
  readonly isPlainDescent: boolean;
  /** Whether the penalty is a second step after the gradient's, instead of a part of the gradient. */
  readonly penaltyIsOwnStep: boolean;
  /** Whether a link dies if this penalty pushes its weight across 0. */
  endsLinks(regularization: RegularizationName): boolean;

  /** Whether such a run uses a setting. */
  hasSetting(name: keyof Config): boolean;
  /** Activation functions of hidden layers to choose from. */
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

export function runKindOf(config: Config): RunKind {
  return isImported(config) ? playgroundRun(config) : glassboxRun(config);
}

/** Whether a run comes from TensorFlow Playground. Prefer a fact of its kind if there is one. */
export function isImported(config: Config): config is ImportedConfig {
  return config.playground !== null;
}
