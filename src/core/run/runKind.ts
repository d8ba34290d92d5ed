import type { PlacedPoints } from '../data/plane.ts';
import type { ActivationName } from '../model/activations.ts';
import { playgroundRun } from '../playground/playgroundRun.ts';
import { glassboxRun } from './glassboxRun.ts';
import type { Config, ImportedConfig, RegularizationName } from './runSpec.ts';

/**
 * The differences between a run of our own (`glassboxRun.ts`) and one imported from TensorFlow Playground
 * (`playgroundRun.ts`), apart from training (`runTraining.ts`). Code that depends on the kind of run asks for one of these.
 */
export interface RunKind {
  /** All points, training points first. */
  placedPoints(): PlacedPoints;
  /** Number of training points. */
  trainingCount(): number;
  /** Sine features are sin(this · coordinate). */
  readonly sineFrequency: number;

  /** Whether the initial parameters are drawn by `initialization` from `seed`. */
  readonly drawsParameters: boolean;

  /**
   * Whether all epochs have the same order, and samples after the last full batch wait for the next epoch. Otherwise the
   * order is drawn, and these samples are a smaller batch.
   */
  readonly keepsLeftOver: boolean;

  /** Whether every update makes p ← p − η·g, with g the gradient plus the penalty's slope. */
  readonly isPlainDescent: boolean;
  /** Whether the optimizer has a state. */
  readonly optimizerRemembers: boolean;
  /** Whether the penalty is a second step after the gradient's, instead of a part of the gradient. */
  readonly penaltyIsOwnStep: boolean;
  /** Whether a link dies if this penalty pushes its weight across 0. */
  endsWeights(regularization: RegularizationName): boolean;

  /** Whether such a run uses a setting. */
  hasSetting(name: keyof Config): boolean;
  /** Activation functions of hidden layers to choose from. */
  readonly activations: readonly ActivationName[];
}

export function runKindOf(config: Config): RunKind {
  return isImported(config) ? playgroundRun(config) : glassboxRun(config);
}

/** Whether a run comes from TensorFlow Playground. Prefer a fact of its kind if there is one. */
export function isImported(config: Config): config is ImportedConfig {
  return config.playground !== null;
}
