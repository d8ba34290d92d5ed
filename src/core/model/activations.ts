import { exp, exponentialMinusOne, tanh } from '../numerics/exponential.ts';
import { log, logOnePlus } from '../numerics/logarithm.ts';
import { namesOf } from './namesOf.ts';

/** What is known of the activations of a layer, however they are computed. */
interface LayerFacts {
  /** The limits of a, infinite if there are none. */
  readonly range: { readonly min: number; readonly max: number };
  /** The largest slope. */
  readonly steepest: number;
  /** Whether the slope jumps at z = 0. Then a > 0 exactly where z > 0. */
  readonly hasKink: boolean;
  /** Whether a = 0 for every z < 0, so that a neuron can stop learning for good. */
  readonly dies: boolean;
  /** Facts for an output neuron, or null if only hidden layers may use this function. */
  readonly asOutput: {
    /** The z at which the output is a, or null if there is none. */
    preActivationAt(activation: number): number | null;
  } | null;
}

/** Facts about an activation function. `activations.test.ts` checks each against the function itself. */
export interface ActivationFunction extends LayerFacts {
  /** The activation a, from the weighted sum z. */
  value(z: number): number;
  /** The derivative da/dz, computed from a, because the forward pass keeps a and not z. */
  slope(activation: number): number;
}

/** The sigmoid σ(z) = 1 / (1 + e^−z). */
export function sigmoid(z: number): number {
  return 1 / (1 + exp(-z));
}

/** The sigmoid's derivative σ′(z) = σ(z)·(1 − σ(z)). It expects z; passing it a = σ(z) is the tutorial's bug. */
export function sigmoidDerivative(z: number): number {
  const a = sigmoid(z);
  return a * (1 - a);
}

/** Slope of leaky for z < 0. */
export const LEAK = 0.01;

/** The softplus ln(1 + e^z), a smooth relu. Written so that no power of e can overflow. */
export function softplus(z: number): number {
  return Math.max(z, 0) + logOnePlus(exp(-Math.abs(z)));
}

/**
 * The slope of softplus, σ(z) = 1 − e^−a, from a alone. Written with t = tanh(a/2): 1 − e^−a would lose the digits of
 * small slopes, and some optimizers divide by them.
 */
export function softplusSlope(a: number): number {
  const t = tanh(a / 2);
  return (2 * t) / (1 + t);
}

/** The activation functions, in the order of the menu. */
const table = {
  /** σ′ = a(1 − a) */
  sigmoid: {
    value: sigmoid,
    slope: (a) => a * (1 - a),
    range: { min: 0, max: 1 },
    steepest: 0.25,
    hasKink: false,
    dies: false,
    asOutput: { preActivationAt: (a) => (a > 0 && a < 1 ? log(a / (1 - a)) : null) },
  },
  /** tanh′ = 1 − a² */
  tanh: {
    value: tanh,
    slope: (a) => 1 - a * a,
    range: { min: -1, max: 1 },
    steepest: 1,
    hasKink: false,
    dies: false,
    asOutput: { preActivationAt: (a) => (a > -1 && a < 1 ? log((1 + a) / (1 - a)) / 2 : null) },
  },
  /** max(0, z). At the kink, z = 0, the slope counts as 0. */
  relu: {
    value: (z) => Math.max(0, z),
    slope: (a) => (a > 0 ? 1 : 0),
    range: { min: 0, max: Number.POSITIVE_INFINITY },
    steepest: 1,
    hasKink: true,
    dies: true,
    asOutput: null,
  },
  /** z, or 0.01·z below 0. At the kink the slope counts as 0.01. */
  leaky: {
    value: (z) => (z > 0 ? z : LEAK * z),
    slope: (a) => (a > 0 ? 1 : LEAK),
    range: { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY },
    steepest: 1,
    hasKink: true,
    dies: false,
    asOutput: null,
  },
  /** z, or e^z − 1 below 0, with the slope e^z = a + 1 there: a smooth leaky, no lower than −1. */
  elu: {
    value: (z) => (z > 0 ? z : exponentialMinusOne(z)),
    slope: (a) => (a > 0 ? 1 : a + 1),
    range: { min: -1, max: Number.POSITIVE_INFINITY },
    steepest: 1,
    hasKink: false,
    dies: false,
    asOutput: null,
  },
  /** softplus′ = σ(z) */
  softplus: {
    value: softplus,
    slope: softplusSlope,
    range: { min: 0, max: Number.POSITIVE_INFINITY },
    steepest: 1,
    hasKink: false,
    dies: false,
    asOutput: null,
  },
  /** z itself */
  linear: {
    value: (z) => z,
    slope: () => 1,
    range: { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY },
    steepest: 1,
    hasKink: false,
    dies: false,
    asOutput: { preActivationAt: (a) => a },
  },
} satisfies Record<string, ActivationFunction>;

/** An activation function: it turns each z by itself into an a. */
export type ActivationName = keyof typeof table;
/** How the outputs are activated: each by itself, or all together by softmax. */
export type OutputActivationName =
  | { [Name in ActivationName]: (typeof table)[Name]['asOutput'] extends null ? never : Name }[ActivationName]
  | 'softmax';
/** How a layer is activated; softmax is for outputs only. */
export type LayerActivationName = ActivationName | 'softmax';

export const activationFunctions: Readonly<Record<ActivationName, ActivationFunction>> = table;

export const activationNames = namesOf(activationFunctions);
export const outputActivationNames: readonly OutputActivationName[] = [
  ...activationNames.filter(isForOutputs),
  'softmax',
];

function isForOutputs(name: ActivationName): name is Exclude<OutputActivationName, 'softmax'> {
  return activationFunctions[name].asOutput !== null;
}

/** Shares between 0 and 1 that add up to 1. No output alone tells its z. */
const softmaxFacts: LayerFacts = {
  range: { min: 0, max: 1 },
  steepest: 0.25,
  hasKink: false,
  dies: false,
  asOutput: { preActivationAt: () => null },
};

/** What is known of the activations of a layer. */
export function layerFacts(name: LayerActivationName): LayerFacts {
  return name === 'softmax' ? softmaxFacts : activationFunctions[name];
}

/** Whether the outputs share one activation: each depends on the z of all. */
export function sharesOneWhole(name: LayerActivationName): name is 'softmax' {
  return name === 'softmax';
}

/** The activations of a layer, from the weighted sums z of its units. */
export function activate(name: LayerActivationName, z: readonly number[]): readonly number[] {
  if (name === 'softmax') return softmax(z);
  const { value } = activationFunctions[name];
  return z.map((each) => value(each));
}

/**
 * Softmax, a_k = e^(z_k − m) / Σ e^(z_j − m) with m = max z, so that no power can overflow. The sum follows the order of
 * the outputs: another order has other last digits.
 */
function softmax(z: readonly number[]): readonly number[] {
  const most = largest(z);
  const powers = z.map((each) => exp(each - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** The largest of some numbers. */
function largest(values: readonly number[]): number {
  return values.reduce((most, value) => (value > most ? value : most), Number.NEGATIVE_INFINITY);
}

/**
 * How fast an output's a grows with its own z, all other z unchanged, or a unit's a with its z. Softmax has the sigmoid's
 * slope a(1 − a).
 */
export function ownSlope(name: LayerActivationName, activation: number): number {
  return activationFunctions[name === 'softmax' ? 'sigmoid' : name].slope(activation);
}

/** Whether a stays between two limits. */
export function isBounded(name: LayerActivationName): boolean {
  const { min, max } = layerFacts(name).range;
  return Number.isFinite(min) && Number.isFinite(max);
}
