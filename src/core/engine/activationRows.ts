/**
 * Activation functions and their slopes over whole rows of samples: the formulas of `activations.ts`, one loop for each, so
 * that no loop decides anything. `training.test.ts` demands the same bits of both.
 */
import { type ActivationName, LEAK, sigmoid, softplus, softplusSlope } from '../model/activations.ts';
import type { GradientRule } from '../model/gradientRules.ts';
import { exponentialMinusOne, tanh } from '../numerics/exponential.ts';

/** The loops of one activation function. */
interface ActivationRow {
  /** a = f(z): the `count` numbers of `values` from `from` on, written from `to` on (which may be the same place). */
  activate(values: Float64Array, from: number, to: number, count: number): void;
  /** Multiplies a row of ∂L/∂a by f′(z), written in terms of the activations a, which makes deltas of them. */
  timesSlope(deltas: Float64Array, activations: Float64Array, from: number, to: number): void;
}

export const activationRows: Readonly<Record<ActivationName, ActivationRow>> = {
  sigmoid: {
    activate(values, from, to, count) {
      for (let s = 0; s < count; s++) values[to + s] = sigmoid(values[from + s] as number);
    },
    timesSlope(deltas, activations, from, to) {
      for (let s = from; s < to; s++) {
        const a = activations[s] as number;
        deltas[s] = (deltas[s] as number) * (a * (1 - a));
      }
    },
  },
  tanh: {
    activate(values, from, to, count) {
      for (let s = 0; s < count; s++) values[to + s] = tanh(values[from + s] as number);
    },
    timesSlope(deltas, activations, from, to) {
      for (let s = from; s < to; s++) {
        const a = activations[s] as number;
        deltas[s] = (deltas[s] as number) * (1 - a * a);
      }
    },
  },
  relu: {
    activate(values, from, to, count) {
      for (let s = 0; s < count; s++) values[to + s] = Math.max(0, values[from + s] as number);
    },
    timesSlope(deltas, activations, from, to) {
      for (let s = from; s < to; s++) deltas[s] = (deltas[s] as number) * ((activations[s] as number) > 0 ? 1 : 0);
    },
  },
  leaky: {
    activate(values, from, to, count) {
      for (let s = 0; s < count; s++) {
        const z = values[from + s] as number;
        values[to + s] = z > 0 ? z : LEAK * z;
      }
    },
    timesSlope(deltas, activations, from, to) {
      for (let s = from; s < to; s++) deltas[s] = (deltas[s] as number) * ((activations[s] as number) > 0 ? 1 : LEAK);
    },
  },
  elu: {
    activate(values, from, to, count) {
      for (let s = 0; s < count; s++) {
        const z = values[from + s] as number;
        values[to + s] = z > 0 ? z : exponentialMinusOne(z);
      }
    },
    timesSlope(deltas, activations, from, to) {
      for (let s = from; s < to; s++) {
        const a = activations[s] as number;
        deltas[s] = (deltas[s] as number) * (a > 0 ? 1 : a + 1);
      }
    },
  },
  softplus: {
    activate(values, from, to, count) {
      for (let s = 0; s < count; s++) values[to + s] = softplus(values[from + s] as number);
    },
    timesSlope(deltas, activations, from, to) {
      for (let s = from; s < to; s++) deltas[s] = (deltas[s] as number) * softplusSlope(activations[s] as number);
    },
  },
  linear: {
    activate(values, from, to, count) {
      if (from !== to) values.copyWithin(to, from, from + count);
    },
    timesSlope() {},
  },
};

/** The tutorial's slip in place of `timesSlope`: the sigmoid's derivative is taken at a, not at z. */
function timesMistakenSlope(deltas: Float64Array, activations: Float64Array, from: number, to: number): void {
  for (let s = from; s < to; s++) {
    const slip = sigmoid(activations[s] as number);
    deltas[s] = (deltas[s] as number) * (slip * (1 - slip));
  }
}

/** The loop by which a gradient rule makes deltas of ∂L/∂a. */
export const slopeRows: Readonly<Record<GradientRule, (activation: ActivationName) => ActivationRow['timesSlope']>> = {
  exact: (activation) => activationRows[activation].timesSlope,
  tutorial: () => timesMistakenSlope,
};
