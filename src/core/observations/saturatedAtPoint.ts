import { slopeAt } from '../engine/backwardPropagation.ts';
import { forwardPropagation } from '../engine/forwardPropagation.ts';
import type { LayerActivationName } from '../model/activations.ts';
import { gradientRules } from '../model/gradientRules.ts';
import type { Point } from '../run/runSpec.ts';
import type { ObservedStep } from './observedStep.ts';
import { isSaturated, type NeuronPlace, networkFromSnapshot } from './saturation.ts';

/** A hidden neuron that has become saturated for one of a few training points. */
export interface SaturatedAtPoint extends NeuronPlace {
  readonly kind: 'saturatedAtPoint';
  readonly activation: LayerActivationName;
  readonly point: Point;
  readonly value: number;
  readonly slope: number;
  /** The factor that the common bug uses instead, or null with the chain rule. */
  readonly mistakenSlope: number | null;
}

/** With more points than this, a neuron becomes saturated for one in nearly every step. */
const FEW = 10;

export function saturatedAtPoint({ spec, dataSet, before, after }: ObservedStep): SaturatedAtPoint | null {
  if (dataSet.training.length > FEW) return null;
  const [earlier, now] = [networkFromSnapshot(before), networkFromSnapshot(after)];
  for (const { point, inputs } of dataSet.training) {
    const [then, present] = [earlier, now].map((network) => forwardPropagation(network, inputs).activations);
    for (const [layer, { biases, activation }] of now.layers.slice(0, -1).entries())
      for (const neuron of biases.keys()) {
        const value = present?.[layer + 1]?.[neuron] ?? Number.NaN;
        if (!isSaturated(value, activation) || isSaturated(then?.[layer + 1]?.[neuron] ?? Number.NaN, activation))
          continue;
        return {
          kind: 'saturatedAtPoint',
          layer,
          neuron,
          activation,
          point,
          value,
          slope: slopeAt(value, activation, 'exact'),
          mistakenSlope: gradientRules[spec.config.gradientRule].hasBug ? slopeAt(value, activation, 'tutorial') : null,
        };
      }
  }
  return null;
}
