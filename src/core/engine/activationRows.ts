/**
 * Activation functions and their slopes over whole rows of samples: the formulas of `activations.ts`, each with its own
 * loop, so that no loop looks up its function. `activations.test.ts` demands the same bits of both.
 */
import { type ActivationName, LEAK, sigmoid, softplus, softplusSlope } from '../model/activations.ts';
import type { GradientRule } from '../model/gradientRules.ts';
import { exp, exponentialMinusOne, tanh } from '../numerics/exponential.ts';

/** The loops of one activation function. */
interface ActivationRow {
  /** a = f(z) for `count` numbers of `values` from index `from`, written from index `to` (which may equal `from`). */
  activate(values: Float64Array, from: number, to: number, count: number): void;
  /** Turns a row of ∂L/∂a into deltas: multiplies it by f′(z), computed from the activations a. */
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

/** The tutorial's bug, in place of `timesSlope`: it takes the sigmoid's derivative at a, not at z. */
function timesMistakenSlope(deltas: Float64Array, activations: Float64Array, from: number, to: number): void {
  for (let s = from; s < to; s++) {
    const slip = sigmoid(activations[s] as number);
    deltas[s] = (deltas[s] as number) * (slip * (1 - slip));
  }
}

/** For each gradient rule, the loop that turns ∂L/∂a into deltas. */
export const slopeRows: Readonly<Record<GradientRule, (activation: ActivationName) => ActivationRow['timesSlope']>> = {
  exact: (activation) => activationRows[activation].timesSlope,
  tutorial: () => timesMistakenSlope,
};

/**
 * Softmax over `units` rows, `stride` numbers apart: `count` numbers of each from index `from`, written from index `to`.
 * For each sample as `softmax` does it: the maximum, then the sum of the powers, in the order of the units.
 */
export function softmaxRows(
  values: Float64Array,
  from: number,
  to: number,
  units: number,
  stride: number,
  count: number,
): void {
  for (let s = 0; s < count; s++) {
    let most = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < units; k++) {
      const z = values[from + k * stride + s] as number;
      if (z > most) most = z;
    }
    let sum = 0;
    for (let k = 0; k < units; k++) {
      const power = exp((values[from + k * stride + s] as number) - most);
      values[to + k * stride + s] = power;
      sum += power;
    }
    for (let k = 0; k < units; k++) values[to + k * stride + s] = (values[to + k * stride + s] as number) / sum;
  }
}
