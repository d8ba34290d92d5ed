import { slopeAt } from '../engine/backwardPropagation.ts';
import type { LayerActivationName } from '../model/activations.ts';
import { type GradientRule, gradientRules } from '../model/gradientRules.ts';
import { lossFunctions } from '../model/losses.ts';
import type { Network } from '../model/network.ts';
import type { ObservedStep } from './observedStep.ts';
import { activationsOf, isSaturated, type NeuronPlace, networkFromSnapshot, neuronsThatAlways } from './saturation.ts';

/** A neuron that is saturated for every training point. */
export interface SaturatedNeuron extends NeuronPlace {
  readonly kind: 'saturatedNeuron';
  readonly activation: LayerActivationName;
  readonly count: number;
  /** The largest slope of its activation function over the training points. */
  readonly slope: number;
  /** The smallest factor that the common bug uses instead, or null with the chain rule. */
  readonly mistakenSlope: number | null;
}

/** Fires once: in the step in which a neuron saturates, or in the first step if it starts saturated. */
export function saturatedNeuron(step: ObservedStep): SaturatedNeuron | null {
  const { spec, dataSet, before, after } = step;
  const samples = dataSet.training;
  const network = networkFromSnapshot(after);
  const saturated = saturatedOf(network, step);
  if (saturated.length === 0) return null;
  const wereSaturated = before.position === 0 ? [] : saturatedOf(networkFromSnapshot(before), step);
  const place = saturated.find(
    ({ layer, neuron }) => !wereSaturated.some((other) => other.layer === layer && other.neuron === neuron),
  );
  if (!place) return null;
  const activation = network.layers[place.layer]?.activation ?? 'sigmoid';
  const activations = activationsOf(network, samples, place);
  const slopes = (rule: GradientRule) => activations.map((a) => slopeAt(a, activation, rule));
  return {
    kind: 'saturatedNeuron',
    ...place,
    activation,
    count: samples.length,
    slope: slopes('exact').reduce((largest, slope) => Math.max(largest, slope), 0),
    mistakenSlope: gradientRules[spec.config.gradientRule].hasBug
      ? slopes('tutorial').reduce((smallest, slope) => Math.min(smallest, slope), 1)
      : null,
  };
}

/** The output counts only if some point is wrong and the loss uses the output's slope. */
function saturatedOf(network: Network, { spec, dataSet, after }: ObservedStep): readonly NeuronPlace[] {
  const output = network.layers.length - 1;
  const { correct, count } = after.training;
  const outputMatters =
    dataSet.task === 'classification' && correct < count && !lossFunctions[spec.config.loss].errorIsDelta;
  return neuronsThatAlways(
    network,
    dataSet.training,
    (a, activation, layer) => isSaturated(a, activation) && (layer < output || outputMatters),
  );
}
