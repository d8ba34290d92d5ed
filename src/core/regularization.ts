import type { SettingsInEffect } from './runSpec.ts';

type Regularization = Pick<SettingsInEffect, 'regularization' | 'regularizationRate'>;

/**
 * What large weights add to the loss that is trained on: L1 λ·Σ|w|, L2 ½·λ·Σw². Biases are free, and the number of points
 * does not count. Null where there is no regularization.
 */
export function penaltyOf(
  parameters: Float64Array,
  isWeight: Uint8Array,
  { regularization, regularizationRate }: Regularization,
): number | null {
  if (regularization === 'none') return null;
  if (regularizationRate === 0) return 0;
  const isL1 = regularization === 'l1';
  let sum = 0;
  for (let p = 0; p < parameters.length; p++) {
    const w = parameters[p] as number;
    if (isWeight[p]) sum += isL1 ? Math.abs(w) : w * w;
  }
  return isL1 ? regularizationRate * sum : 0.5 * regularizationRate * sum;
}

/** Adds the penalty's derivative by every weight to a gradient: L1 λ·sign(w), which is 0 at 0, L2 λ·w. */
export function addPenaltySlopes(
  gradient: Float64Array,
  parameters: Float64Array,
  isWeight: Uint8Array,
  { regularization, regularizationRate }: Regularization,
): void {
  if (regularization === 'none') return;
  const isL1 = regularization === 'l1';
  for (let p = 0; p < gradient.length; p++) {
    if (!isWeight[p]) continue;
    const w = parameters[p] as number;
    gradient[p] = (gradient[p] as number) + regularizationRate * (isL1 ? Math.sign(w) : w);
  }
}
