import { type RegularizationName, regularizations } from '../model/regularization.ts';
import type { SettingsInEffect } from '../run/runSpec.ts';

/** Whether a link dies that a regularization pushes across 0. */
export const endsLinks: Readonly<Record<RegularizationName, boolean>> = { none: false, l1: true, l2: false };

/**
 * TensorFlow Playground's update, in two steps: first the gradient, w ← w − η·g, then the penalty, w ← w − η·λ·r with r
 * taken at the old w; biases have no penalty. A weight that L1 pushes across 0 becomes 0 and its link dies: it is never
 * updated again, whatever the settings are later. The state is 1 for dead links.
 */
export function playgroundOptimizer(isWeight: Uint8Array) {
  return {
    stateSize: isWeight.length,
    update(
      parameters: Float64Array,
      gradient: Float64Array,
      dead: Float64Array,
      { learningRate, regularization, regularizationRate }: SettingsInEffect,
    ): void {
      const pull = learningRate * regularizationRate;
      for (let p = 0; p < isWeight.length; p++) {
        if (dead[p] === 1) continue;
        const before = parameters[p] as number;
        const stepped = before - learningRate * (gradient[p] as number);
        if (isWeight[p] === 0) {
          parameters[p] = stepped;
          continue;
        }
        // r, the slope of |w| or of w²/2
        const slope = regularizations[regularization]?.slope(before) ?? 0;
        const pulled = stepped - pull * slope;
        const dies = endsLinks[regularization] && stepped * pulled < 0;
        parameters[p] = dies ? 0 : pulled;
        if (dies) dead[p] = 1;
      }
    },
  };
}
