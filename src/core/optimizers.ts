import { playgroundOptimizer } from './playground/playgroundOptimizer.ts';
import { addPenaltySlopes } from './regularization.ts';
import type { Config, OptimizerName, SettingsInEffect } from './runSpec.ts';

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
  const { stateSize, step } = rules[config.optimizer](config, isWeight.length);
  return {
    stateSize,
    update(parameters, gradient, state, inEffect) {
      addPenaltySlopes(gradient, parameters, isWeight, inEffect);
      step(parameters, gradient, state, inEffect.learningRate);
    },
  };
}

/** One way of making a step of a gradient g, penalty included. All of them are PyTorch's. */
interface Rule {
  readonly stateSize: number;
  step(parameters: Float64Array, gradient: Float64Array, state: Float64Array, learningRate: number): void;
}

const rules: Readonly<Record<OptimizerName, (config: Config, count: number) => Rule>> = {
  sgd: gradientDescent,
  momentum,
  nesterov,
  rmsprop,
  adagrad,
  adam,
  adamw,
};

/** p ← p − η·g */
function gradientDescent(): Rule {
  return {
    stateSize: 0,
    step(parameters, gradient, _state, learningRate) {
      for (let p = 0; p < parameters.length; p++)
        parameters[p] = (parameters[p] as number) - learningRate * (gradient[p] as number);
    },
  };
}

/** v ← μ·v + g,  p ← p − η·v: a ball that keeps rolling. */
function momentum({ momentum: mu }: Config, count: number): Rule {
  return {
    stateSize: count,
    step(parameters, gradient, velocity, learningRate) {
      for (let p = 0; p < count; p++) {
        const v = mu * (velocity[p] as number) + (gradient[p] as number);
        velocity[p] = v;
        parameters[p] = (parameters[p] as number) - learningRate * v;
      }
    },
  };
}

/** v ← μ·v + g,  p ← p − η·(g + μ·v): the same ball, a step ahead. */
function nesterov({ momentum: mu }: Config, count: number): Rule {
  return {
    stateSize: count,
    step(parameters, gradient, velocity, learningRate) {
      for (let p = 0; p < count; p++) {
        const g = gradient[p] as number;
        const v = mu * (velocity[p] as number) + g;
        velocity[p] = v;
        parameters[p] = (parameters[p] as number) - learningRate * (g + mu * v);
      }
    },
  };
}

/** s ← ρ·s + (1 − ρ)·g²,  p ← p − η·g / (√s + ε): each parameter's step is measured by its own usual gradient. */
function rmsprop({ rho, epsilon }: Config, count: number): Rule {
  return {
    stateSize: count,
    step(parameters, gradient, squares, learningRate) {
      for (let p = 0; p < count; p++) {
        const g = gradient[p] as number;
        const s = rho * (squares[p] as number) + (1 - rho) * g * g;
        squares[p] = s;
        parameters[p] = (parameters[p] as number) - (learningRate * g) / (Math.sqrt(s) + epsilon);
      }
    },
  };
}

/** s ← s + g²,  p ← p − η·g / (√s + ε): steps shrink for good. */
function adagrad({ epsilon }: Config, count: number): Rule {
  return {
    stateSize: count,
    step(parameters, gradient, squares, learningRate) {
      for (let p = 0; p < count; p++) {
        const g = gradient[p] as number;
        const s = (squares[p] as number) + g * g;
        squares[p] = s;
        parameters[p] = (parameters[p] as number) - (learningRate * g) / (Math.sqrt(s) + epsilon);
      }
    },
  };
}

/**
 * m ← β₁·m + (1 − β₁)·g,  s ← β₂·s + (1 − β₂)·g²,  p ← p − η/(1 − β₁ᵗ) · m / (√s/√(1 − β₂ᵗ) + ε)
 *
 * at update t = 1, 2, …; the powers make up for m and s having begun at 0. The state is m, s, then t and the two powers, as
 * products that grow by one factor an update.
 */
function adam({ beta1, beta2, epsilon }: Config, count: number): Rule {
  const [t, power1, power2] = [2 * count, 2 * count + 1, 2 * count + 2];
  return {
    stateSize: 2 * count + 3,
    step(parameters, gradient, state, learningRate) {
      const isFirst = state[t] === 0;
      state[t] = (state[t] as number) + 1;
      state[power1] = beta1 * (isFirst ? 1 : (state[power1] as number));
      state[power2] = beta2 * (isFirst ? 1 : (state[power2] as number));
      const stepSize = learningRate / (1 - state[power1]);
      const root = Math.sqrt(1 - state[power2]);
      for (let p = 0; p < count; p++) {
        const g = gradient[p] as number;
        const m = beta1 * (state[p] as number) + (1 - beta1) * g;
        const s = beta2 * (state[count + p] as number) + (1 - beta2) * g * g;
        state[p] = m;
        state[count + p] = s;
        parameters[p] = (parameters[p] as number) - (stepSize * m) / (Math.sqrt(s) / root + epsilon);
      }
    },
  };
}

/** First p ← p·(1 − η·wd), biases too, then adam. */
function adamw(config: Config, count: number): Rule {
  const { stateSize, step } = adam(config, count);
  return {
    stateSize,
    step(parameters, gradient, state, learningRate) {
      const kept = 1 - learningRate * config.weightDecay;
      for (let p = 0; p < count; p++) parameters[p] = (parameters[p] as number) * kept;
      step(parameters, gradient, state, learningRate);
    },
  };
}
