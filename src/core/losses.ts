import { exp } from './exponential.ts';
import { logOnePlus } from './logarithm.ts';
import type { LossName } from './runSpec.ts';

/** A loss over `count` points, as a sum of one term for each point. */
export interface LossFunction {
  /** What one point adds to the sum, from the output's weighted sum z, its activation a, and the right answer. */
  term(z: number, a: number, target: number): number;
  /** The loss L, from the sum of the terms. */
  total(sum: number, count: number): number;
  /** The factor s in s·(a − target), the same for every point, which is ∂L/∂a, or ∂L/∂z where `errorIsDelta` says so. */
  errorScale(count: number): number;
  /** Whether the scaled error is the output's δ = ∂L/∂z already, so that no slope of the activation goes with it. */
  readonly errorIsDelta: boolean;
}

const squaredError = (_z: number, a: number, target: number) => (a - target) * (a - target);

export const lossFunctions: Readonly<Record<LossName, LossFunction>> = {
  /** Half the sum of squared errors, L = ½ Σ(a − target)²: the tutorial's loss. The ½ cancels the 2 of the square. */
  'half-sse': { term: squaredError, total: (sum) => sum / 2, errorScale: () => 1, errorIsDelta: false },
  /** The mean squared error, L = Σ(a − target)² / count. */
  mse: {
    term: squaredError,
    total: (sum, count) => sum / count,
    errorScale: (count) => 2 / count,
    errorIsDelta: false,
  },
  /** Half the mean squared error, L = ½ Σ(a − target)² / count. */
  'half-mse': {
    term: squaredError,
    total: (sum, count) => sum / (2 * count),
    errorScale: (count) => 1 / count,
    errorIsDelta: false,
  },
  /**
   * Cross-entropy of a sigmoid output, L = −Σ(target·ln a + (1 − target)·ln(1 − a)) / count.
   *
   * Its slope by a is (a − target) / (a(1 − a)), and the sigmoid's own slope is a(1 − a): the two cancel, so that
   * δ = (a − target) / count. Multiplying them out instead would divide 0 by 0 where the sigmoid is saturated.
   */
  bce: {
    term: (z, _a, target) => crossEntropy(z, target),
    total: (sum, count) => sum / count,
    errorScale: (count) => 1 / count,
    errorIsDelta: true,
  },
};

/**
 * −(target·ln a + (1 − target)·ln(1 − a)) with a = σ(z), from z: where a has rounded to 0 or 1 its logarithm would be
 * infinite, while max(z, 0) − z·target + ln(1 + e^−|z|), the same thing, never overflows.
 */
function crossEntropy(z: number, target: number): number {
  return Math.max(z, 0) - z * target + logOnePlus(exp(-Math.abs(z)));
}
