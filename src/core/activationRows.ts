/**
 * Activation functions and their slopes over whole rows of samples: the formulas of `activations.ts`, one loop for each, so
 * that no loop decides anything.
 */
import { LEAK, sigmoid, softplus, softplusSlope } from './activations.ts';
import { tanh } from './exponential.ts';
import type { ActivationName } from './network.ts';

/** a = f(z): the `count` numbers of `values` from `from` on, written from `to` on (which may be the same place). */
export function activateRow(
  values: Float64Array,
  from: number,
  to: number,
  count: number,
  activation: ActivationName,
): void {
  switch (activation) {
    case 'sigmoid':
      for (let s = 0; s < count; s++) values[to + s] = sigmoid(values[from + s] as number);
      break;
    case 'tanh':
      for (let s = 0; s < count; s++) values[to + s] = tanh(values[from + s] as number);
      break;
    case 'relu':
      for (let s = 0; s < count; s++) values[to + s] = Math.max(0, values[from + s] as number);
      break;
    case 'leaky':
      for (let s = 0; s < count; s++) {
        const z = values[from + s] as number;
        values[to + s] = z > 0 ? z : LEAK * z;
      }
      break;
    case 'softplus':
      for (let s = 0; s < count; s++) values[to + s] = softplus(values[from + s] as number);
      break;
    case 'linear':
      if (from !== to) values.copyWithin(to, from, from + count);
      break;
  }
}

/** Multiplies a row of ∂L/∂a by f′(z), written in terms of the activations a, which makes deltas of them. */
export function timesSlope(
  deltas: Float64Array,
  activations: Float64Array,
  from: number,
  to: number,
  activation: ActivationName,
): void {
  switch (activation) {
    case 'sigmoid':
      for (let s = from; s < to; s++) {
        const a = activations[s] as number;
        deltas[s] = (deltas[s] as number) * (a * (1 - a));
      }
      break;
    case 'tanh':
      for (let s = from; s < to; s++) {
        const a = activations[s] as number;
        deltas[s] = (deltas[s] as number) * (1 - a * a);
      }
      break;
    case 'relu':
      for (let s = from; s < to; s++) deltas[s] = (deltas[s] as number) * ((activations[s] as number) > 0 ? 1 : 0);
      break;
    case 'leaky':
      for (let s = from; s < to; s++) deltas[s] = (deltas[s] as number) * ((activations[s] as number) > 0 ? 1 : LEAK);
      break;
    case 'softplus':
      for (let s = from; s < to; s++) deltas[s] = (deltas[s] as number) * softplusSlope(activations[s] as number);
      break;
    case 'linear':
      break;
  }
}

/** The tutorial's slip in place of `timesSlope`: the sigmoid's derivative is taken at a, not at z. */
export function timesMistakenSlope(deltas: Float64Array, activations: Float64Array, from: number, to: number): void {
  for (let s = from; s < to; s++) {
    const slip = sigmoid(activations[s] as number);
    deltas[s] = (deltas[s] as number) * (slip * (1 - slip));
  }
}
