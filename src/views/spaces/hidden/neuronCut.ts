import { activationFunctions } from '../../../core/model/activations.ts';
import type { Network } from '../../../core/model/network.ts';

/** Where a neuron changes sides: Σ weights·a + constant is 0 there. */
export interface NeuronCut {
  /** One for each axis. */
  readonly weights: readonly number[];
  readonly constant: number;
}

/**
 * The cut of the neuron that a layer feeds, in the space of some `neurons` of that layer: z = 0, or of the output the z at
 * which it is `middle`. All other activations of the layer are taken as they are given. Null where the output never is `middle`.
 */
export function neuronCut(
  { layers }: Network,
  layer: number,
  neurons: readonly number[],
  nextNeuron: number,
  activations: readonly number[],
  middle: number,
): NeuronCut | null {
  const next = layers[layer + 1];
  if (!next) return null;
  const isOutput = layer + 2 === layers.length;
  const level = isOutput ? activationFunctions[next.activation].asOutput?.preActivationAt(middle) : 0;
  if (level === undefined || level === null) return null;
  const weightOf = (neuron: number) => next.weights[neuron]?.[nextNeuron] ?? Number.NaN;
  const constant = activations.reduce(
    (sum, a, neuron) => (neurons.includes(neuron) ? sum : sum + weightOf(neuron) * a),
    (next.biases[nextNeuron] ?? Number.NaN) - level,
  );
  return { weights: neurons.map(weightOf), constant };
}
