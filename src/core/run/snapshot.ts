import type { Architecture } from '../model/network.ts';
import type { SettingsInEffect } from './runSpec.ts';
import type { UpdatesAround } from './updateRecord.ts';

/** How well the network does on one set of points, at the parameters of the same snapshot. */
export interface Evaluation {
  /** The chosen loss over this set's points, without penalty, or 0 if there are none. */
  readonly loss: number;
  /** Points with the right answer (`decision.ts`). Meaningless in regression. */
  readonly correct: number;
  readonly count: number;
  /** √(mean of (output − target)²). */
  readonly rootMeanSquaredError: number;
  /** R² = 1 − Σ(output − target)² / Σ(target − mean of its output's targets)², or null if these are all equal. */
  readonly rSquared: number | null;
  /** The outputs for every point, in the order of the data set: those of the first point, then those of the second … */
  readonly outputs: Float64Array;
}

/** The loss from the start of the run to the furthest position reached. Thinned, oldest first. */
export interface LossHistory {
  /** Positions of the entries; always whole epochs. */
  readonly positions: Float64Array;
  readonly trainingLosses: Float64Array;
  /** Empty without a test set. */
  readonly testLosses: Float64Array;
}

/** Activations of all units over the drawn plane, for the heat maps. */
export interface ActivationFields {
  /** Cells along one side; cell centres, row 0 at the top (largest x2). */
  readonly side: number;
  /** One field of side × side values per unit: hidden layers from the inputs on, the outputs last. */
  readonly values: readonly Float32Array[];
}

/** How far a run has come, without its pictures. */
export interface Standing {
  /** Updates done so far. */
  readonly position: number;
  readonly updatesPerEpoch: number;
  readonly training: Evaluation;
  /** Null without a test set. */
  readonly test: Evaluation | null;
  /** Position of the first whole epoch at which the goal was reached within its rules, or null. */
  readonly goalReached: number | null;
  /** Whether the run ends here because the next update would overflow. */
  readonly diverged: boolean;
}

/** A complete picture of a run at one position. */
export interface Snapshot extends Standing {
  readonly architecture: Architecture;
  /** Flat, as `networkFrom` reads it. */
  readonly parameters: Float64Array;
  /** The changeable settings that the next update uses. */
  readonly inEffect: SettingsInEffect;
  /** What regularization adds to the loss in training, or null without regularization. */
  readonly penalty: number | null;
  readonly history: LossHistory;
  /** The furthest position that this run has reached; at least `position`. */
  readonly frontier: number;
  /** Position of the first whole epoch at which every training point was right, or null. */
  readonly firstAllCorrect: number | null;
  /** Position of the whole epoch from which on all points were right at every epoch up to the frontier, or null if that is not known. */
  readonly allCorrectSince: number | null;
  readonly fields: ActivationFields;
  /** The updates before and after this position, or null if recording them would take too long while playing. */
  readonly updates: UpdatesAround | null;
}
