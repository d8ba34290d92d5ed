import type { Moment } from './moment.ts';

/** A sum as far as it has been written: z after so many of its terms, or what leads to a δ. */

/** z = b + w·a + …, after `terms` of them; the bias is the first. The same order, hence the same bits, as the forward pass. */
export function partialPreActivation({ network, pass }: Moment, layer: number, neuron: number, terms: number): number {
  const { weights = [], biases = [] } = network.layers[layer] ?? {};
  const before = pass.activations[layer] ?? [];
  let sum = biases[neuron] ?? Number.NaN;
  for (let i = 0; i < terms - 1; i++) sum += (weights[i]?.[neuron] ?? Number.NaN) * (before[i] ?? Number.NaN);
  return sum;
}

/** Σ δ·w over the first `terms` neurons of the layer after, for a hidden neuron. */
export function partialErrorSum({ network, deltas }: Moment, layer: number, neuron: number, terms: number): number {
  const next = network.layers[layer + 1]?.weights[neuron] ?? [];
  const nextDeltas = deltas[layer + 1] ?? [];
  let sum = 0;
  for (let k = 0; k < terms; k++) sum += (nextDeltas[k] ?? Number.NaN) * (next[k] ?? Number.NaN);
  return sum;
}
