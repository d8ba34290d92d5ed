import { exp, tanh } from './exponential.ts';
import { logOnePlus } from './logarithm.ts';
import type { ActivationName } from './network.ts';

/** A function and its derivative, kept together so that neither is ever used with another's partner. */
export interface ActivationFunction {
  /** The activation a, from the weighted sum z. */
  value(z: number): number;
  /** The derivative da/dz, written in terms of a: the forward pass keeps a, so z need not be looked up again. */
  slope(activation: number): number;
}

/** The sigmoid σ(z) = 1 / (1 + e^−z). */
export function sigmoid(z: number): number {
  return 1 / (1 + exp(-z));
}

/** The sigmoid's derivative σ′(z) = σ(z)·(1 − σ(z)). It wants z; given a = σ(z) instead, it is the tutorial's slip. */
export function sigmoidDerivative(z: number): number {
  const a = sigmoid(z);
  return a * (1 - a);
}

/** Slope of leaky to the left of its corner. */
export const LEAK = 0.01;

/** The softplus ln(1 + e^z), a relu without a corner. Written so that no power of e can overflow. */
export function softplus(z: number): number {
  return Math.max(z, 0) + logOnePlus(exp(-Math.abs(z)));
}

/**
 * The slope of the softplus, σ(z) = 1 − e^−a, from a alone. Written with t = tanh(a/2), because 1 − e^−a would lose the
 * digits of small slopes, by which some optimizers divide.
 */
export function softplusSlope(a: number): number {
  const t = tanh(a / 2);
  return (2 * t) / (1 + t);
}

export const activationFunctions: Readonly<Record<ActivationName, ActivationFunction>> = {
  /** σ′ = a(1 − a) */
  sigmoid: { value: sigmoid, slope: (a) => a * (1 - a) },
  /** tanh′ = 1 − a² */
  tanh: { value: tanh, slope: (a) => 1 - a * a },
  /** max(0, z). At the corner, z = 0, the slope is taken as 0. */
  relu: { value: (z) => Math.max(0, z), slope: (a) => (a > 0 ? 1 : 0) },
  /** z, or 0.01·z below 0. At the corner the slope is taken as 0.01. */
  leaky: { value: (z) => (z > 0 ? z : LEAK * z), slope: (a) => (a > 0 ? 1 : LEAK) },
  /** softplus′ = σ(z) */
  softplus: { value: softplus, slope: softplusSlope },
  /** z itself */
  linear: { value: (z) => z, slope: () => 1 },
};
