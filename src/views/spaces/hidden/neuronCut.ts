import { layerFacts } from '../../../core/model/activations.ts';
import type { Network } from '../../../core/model/network.ts';

/** Where a neuron changes sides: Σ weights·a + constant = 0. */
export interface NeuronCut {
  /** One per axis. */
  readonly weights: readonly number[];
  readonly constant: number;
}

/**
 * The cut of a next-layer neuron in the space of some `neurons` of a layer: z = 0 or, for the output, the z at which it equals
 * `middle`. The layer's other activations are held constant. Null if the output never equals `middle`.
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
  const level = isOutput ? layerFacts(next.activation).asOutput?.preActivationAt(middle) : 0;
  if (level === undefined || level === null) return null;
  const weightOf = (neuron: number) => next.weights[neuron]?.[nextNeuron] ?? Number.NaN;
  const constant = activations.reduce(
    (sum, a, neuron) => (neurons.includes(neuron) ? sum : sum + weightOf(neuron) * a),
    (next.biases[nextNeuron] ?? Number.NaN) - level,
  );
  return { weights: neurons.map(weightOf), constant };
}
