import { exp } from '../numerics/exponential.ts';
import { log, logOnePlus } from '../numerics/logarithm.ts';
import type { OutputActivationName } from './activations.ts';
import { namesOf } from './namesOf.ts';

/** One number for each output. */
type Outputs = ArrayLike<number>;

/** Facts about a loss: a scaled sum of one term for each of `count` points, with `outputs` outputs each. */
export interface LossFunction {
  /** The term of one point, from the weighted sum z, the activation a, and the target of every output. */
  term(z: Outputs, a: Outputs, targets: Outputs): number;
  /** The loss L, from the sum of the terms. */
  total(sum: number, count: number, outputs: number): number;
  /** The factor s, equal for all points and outputs: s·(a − target) is ∂L/∂a, or ∂L/∂z if `errorIsDelta`. */
  errorScale(count: number, outputs: number): number;
  /** Whether the scaled error already is the output's δ = ∂L/∂z, without the activation's slope. */
  readonly errorIsDelta: boolean;
  readonly kind: 'squaredError' | 'crossEntropy';
  /** The only output activation it works with, or null if any will do. */
  readonly needsOutput: OutputActivationName | null;
  /** What its targets have to be: any numbers, 0 and 1 for every output, or 1 for one output and 0 for all others. */
  readonly needsTargets: 'any' | 'classes' | 'oneClass';
  /** Whether it grows with the number of points. */
  readonly isSum: boolean;
  /** Learning rates above this mostly make the loss jump, not fall. For a sum: over four points. */
  readonly largestRate: number;
}

/** The sum over the outputs of one point, in their order. */
function overOutputs(ofOutput: (z: number, a: number, target: number) => number): LossFunction['term'] {
  return (z, a, targets) => {
    let sum = 0;
    for (let k = 0; k < a.length; k++) sum += ofOutput(z[k] as number, a[k] as number, targets[k] as number);
    return sum;
  };
}

const ofSquaredErrors = {
  term: overOutputs((_z, a, target) => (a - target) * (a - target)),
  errorIsDelta: false,
  kind: 'squaredError',
  needsOutput: null,
  needsTargets: 'any',
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
  /** The mean squared error over points and outputs, L = Σ(a − target)² / (count · outputs). */
  mse: {
    ...ofSquaredErrors,
    total: (sum, count, outputs) => sum / (count * outputs),
    errorScale: (count, outputs) => 2 / (count * outputs),
    isSum: false,
    largestRate: 10,
  },
  /** Half the mean squared error, L = ½ Σ(a − target)² / (count · outputs). Half the loss needs twice the rate. */
  'half-mse': {
    ...ofSquaredErrors,
    total: (sum, count, outputs) => sum / (2 * count * outputs),
    errorScale: (count, outputs) => 1 / (count * outputs),
    isSum: false,
    largestRate: 20,
  },
  /**
   * Cross-entropy of sigmoid outputs, L = −Σ(target·ln a + (1 − target)·ln(1 − a)) / (count · outputs).
   *
   * Its slope by a is (a − target) / (a(1 − a)), and the sigmoid's slope is a(1 − a). Without the mean, their product is
   * δ = a − target; computing the factors would divide 0 by 0 if the sigmoid is saturated.
   */
  bce: {
    term: overOutputs((z, _a, target) => crossEntropy(z, target)),
    total: (sum, count, outputs) => sum / (count * outputs),
    errorScale: (count, outputs) => 1 / (count * outputs),
    errorIsDelta: true,
    kind: 'crossEntropy',
    needsOutput: 'sigmoid',
    needsTargets: 'classes',
    isSum: false,
    largestRate: 10,
  },
  /**
   * Cross-entropy of softmax outputs, L = −Σ ln(a of the right class) / count.
   *
   * The slopes of logarithm and softmax multiply to δ = (a − target) / count, with the target 1 for the right class.
   */
  ce: {
    term: classCrossEntropy,
    total: (sum, count) => sum / count,
    errorScale: (count) => 1 / count,
    errorIsDelta: true,
    kind: 'crossEntropy',
    needsOutput: 'softmax',
    needsTargets: 'oneClass',
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

/**
 * −Σ target_k·ln a_k with a = softmax(z), computed from z as Σ target_k·(m − z_k + ln Σ e^(z_j − m)) with m = max z: the
 * logarithm of an a that rounds to 0 would be infinite.
 */
function classCrossEntropy(z: Outputs, _a: Outputs, targets: Outputs): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < z.length; k++) if ((z[k] as number) > most) most = z[k] as number;
  let powers = 0;
  for (let k = 0; k < z.length; k++) powers += exp((z[k] as number) - most);
  const logarithm = log(powers);
  let sum = 0;
  for (let k = 0; k < z.length; k++) {
    const target = targets[k] as number;
    if (target !== 0) sum += target * (most - (z[k] as number) + logarithm);
  }
  return sum;
}
