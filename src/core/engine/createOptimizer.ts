import { optimizers } from '../model/optimizers.ts';
import { addPenaltySlopes } from '../model/regularization.ts';
import { playgroundOptimizer } from '../playground/playgroundRun.ts';
import type { Config, SettingsInEffect } from '../run/runSpec.ts';

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

/** The optimizer of a config, for as many parameters as `isWeight` has entries (1 for weights, 0 for biases). */
export function createOptimizer(config: Config, isWeight: Uint8Array): Optimizer {
  if (config.playground) return playgroundOptimizer(isWeight);
  const { stateSize, step } = optimizers[config.optimizer].create(config, isWeight.length);
  return {
    stateSize,
    update(parameters, gradient, state, inEffect) {
      addPenaltySlopes(gradient, parameters, isWeight, inEffect);
      step(parameters, gradient, state, inEffect.learningRate);
    },
  };
}
