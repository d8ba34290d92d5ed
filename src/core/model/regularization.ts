import { namesOf } from './namesOf.ts';

/** A penalty on large weights, λ · factor · Σ size(w). Biases and the number of points do not count. */
export interface WeightPenalty {
  readonly factor: number;
  size(weight: number): number;
  /** The derivative of factor · size. */
  slope(weight: number): number;
}

/** The regularizations, in the order of the menu. */
const table = {
  none: null,
  /** λ·Σ|w|, with the slope λ·sign(w), which is 0 at 0. */
  l1: { factor: 1, size: Math.abs, slope: Math.sign },
  /** ½·λ·Σw², with the slope λ·w. */
  l2: { factor: 0.5, size: (w) => w * w, slope: (w) => w },
} satisfies Record<string, WeightPenalty | null>;

export type RegularizationName = keyof typeof table;

export const regularizations: Readonly<Record<RegularizationName, WeightPenalty | null>> = table;

export const regularizationNames = namesOf(regularizations);

interface Regularization {
  readonly regularization: RegularizationName;
  /** λ */
  readonly regularizationRate: number;
}

/** What large weights add to the loss in training, or null without regularization. */
export function penaltyOf(
  parameters: Float64Array,
  isWeight: Uint8Array,
  { regularization, regularizationRate }: Regularization,
): number | null {
  const penalty = regularizations[regularization];
  if (penalty === null) return null;
  if (regularizationRate === 0) return 0;
  let sum = 0;
  for (let p = 0; p < parameters.length; p++) if (isWeight[p]) sum += penalty.size(parameters[p] as number);
  return penalty.factor * regularizationRate * sum;
}

/** Adds the penalty's derivative by every weight to a gradient. */
export function addPenaltySlopes(
  gradient: Float64Array,
  parameters: Float64Array,
  isWeight: Uint8Array,
  { regularization, regularizationRate }: Regularization,
): void {
  const penalty = regularizations[regularization];
  if (penalty === null) return;
  for (let p = 0; p < gradient.length; p++) {
    if (!isWeight[p]) continue;
    gradient[p] = (gradient[p] as number) + regularizationRate * penalty.slope(parameters[p] as number);
  }
}
