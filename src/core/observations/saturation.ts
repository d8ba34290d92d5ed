import type { Sample } from '../data/dataSet.ts';
import { forwardPropagation } from '../engine/forwardPropagation.ts';
import { isBounded, type LayerActivationName, layerFacts, ownSlope } from '../model/activations.ts';
import { type Network, networkFrom } from '../model/network.ts';
import type { Snapshot } from '../run/snapshot.ts';

/** A neuron, counted from 0. */
export interface NeuronPlace {
  readonly layer: number;
  readonly neuron: number;
}

/** Share of the steepest slope below which a neuron counts as saturated: a within 0.005 of 0 or 1, or within 0.01 of −1 or 1. */
const FLAT = 0.02;

/** Whether an activation is almost at one of its two limits. */
export function isSaturated(a: number, activation: LayerActivationName): boolean {
  return isBounded(activation) && ownSlope(activation, a) < FLAT * layerFacts(activation).steepest;
}

export function networkFromSnapshot({ architecture, parameters }: Snapshot): Network {
  return networkFrom(architecture, parameters);
}

/** Whether a neuron counts, from its activation and layer; the last layer is the output. */
type Predicate = (a: number, activation: LayerActivationName, layer: number) => boolean;

/** The neurons for which `holds` is true at every sample, or none without samples. */
export function neuronsThatAlways(
  network: Network,
  samples: readonly Sample[],
  holds: Predicate,
): readonly NeuronPlace[] {
  let found = network.layers.flatMap(({ biases }, layer) =>
    biases.map((_, neuron): NeuronPlace => ({ layer, neuron })),
  );
  for (const { inputs } of samples) {
    if (found.length === 0) break;
    const { activations } = forwardPropagation(network, inputs);
    found = found.filter(({ layer, neuron }) => {
      const activation = network.layers[layer]?.activation ?? 'linear';
      return holds(activations[layer + 1]?.[neuron] ?? Number.NaN, activation, layer);
    });
  }
  return samples.length === 0 ? [] : found;
}

/** The activations of one neuron for all samples. */
export function activationsOf(
  network: Network,
  samples: readonly Sample[],
  { layer, neuron }: NeuronPlace,
): readonly number[] {
  return samples.map(
    ({ inputs }) => forwardPropagation(network, inputs).activations[layer + 1]?.[neuron] ?? Number.NaN,
  );
}
