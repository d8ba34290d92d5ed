import { exp } from '../numerics/exponential.ts';
import { logOnePlus } from '../numerics/logarithm.ts';
import type { OutputActivationName } from './activations.ts';
import { namesOf } from './namesOf.ts';

/** Facts about a loss: a scaled sum of one term for each of `count` points. */
export interface LossFunction {
  /** The term of one point, from the output's weighted sum z, its activation a, and the target. */
  term(z: number, a: number, target: number): number;
  /** The loss L, from the sum of the terms. */
  total(sum: number, count: number): number;
  /** The factor s, equal for all points: s·(a − target) is ∂L/∂a, or ∂L/∂z if `errorIsDelta`. */
  errorScale(count: number): number;
  /** Whether the scaled error already is the output's δ = ∂L/∂z, without the activation's slope. */
  readonly errorIsDelta: boolean;
  readonly kind: 'squaredError' | 'crossEntropy';
  /** The only output activation it works with, or null if any will do. */
  readonly needsOutput: OutputActivationName | null;
  /** Whether it needs classes, which excludes regression. */
  readonly needsClasses: boolean;
  /** Whether it grows with the number of points. */
  readonly isSum: boolean;
  /** Learning rates above this mostly make the loss jump, not fall. For a sum: over four points. */
  readonly largestRate: number;
}

const squaredError = (_z: number, a: number, target: number) => (a - target) * (a - target);

const ofSquaredErrors = {
  term: squaredError,
  errorIsDelta: false,
  kind: 'squaredError',
  needsOutput: null,
  needsClasses: false,
} as const;

/** The losses, in the order of the menu. */
const table = {
  /** Half the sum of squared errors, L = ½ Σ(a − target)²: the tutorial's loss. The ½ cancels the 2 of the square. */
  'half-sse': {
    ...ofSquaredErrors,
    total: (sum) => sum / 2,
    errorScale: () => 1,
    isSum: true,
    largestRate: 10,
  },
  /** The mean squared error, L = Σ(a − target)² / count. */
  mse: {
    ...ofSquaredErrors,
    total: (sum, count) => sum / count,
    errorScale: (count) => 2 / count,
    isSum: false,
    largestRate: 10,
  },
  /** Half the mean squared error, L = ½ Σ(a − target)² / count. Half the loss needs twice the rate. */
  'half-mse': {
    ...ofSquaredErrors,
    total: (sum, count) => sum / (2 * count),
    errorScale: (count) => 1 / count,
    isSum: false,
    largestRate: 20,
  },
  /**
   * Cross-entropy of a sigmoid output, L = −Σ(target·ln a + (1 − target)·ln(1 − a)) / count.
   *
   * Its slope by a is (a − target) / (a(1 − a)), and the sigmoid's slope is a(1 − a). Their product is
   * δ = (a − target) / count; computing the factors would divide 0 by 0 if the sigmoid is saturated.
   */
  bce: {
    term: (z, _a, target) => crossEntropy(z, target),
    total: (sum, count) => sum / count,
    errorScale: (count) => 1 / count,
    errorIsDelta: true,
    kind: 'crossEntropy',
    needsOutput: 'sigmoid',
    needsClasses: true,
    isSum: false,
    largestRate: 10,
  },
} satisfies Record<string, LossFunction>;

export type LossName = keyof typeof table;

export const lossFunctions: Readonly<Record<LossName, LossFunction>> = table;

export const lossNames = namesOf(lossFunctions);

/**
 * −(target·ln a + (1 − target)·ln(1 − a)) with a = σ(z), computed from z as max(z, 0) − z·target + ln(1 + e^−|z|).
 * The two are equal, but if a rounds to 0 or 1 its logarithm is infinite.
 */
function crossEntropy(z: number, target: number): number {
  return Math.max(z, 0) - z * target + logOnePlus(exp(-Math.abs(z)));
}
