import { activate } from '../model/activations.ts';
import type { Network } from '../model/network.ts';

/** All that the forward pass computes for one sample. */
export interface ForwardPass {
  /** `preActivations[l][j]` is z of unit j of `layers[l]`. */
  readonly preActivations: readonly (readonly number[])[];
  /** `activations[0]` are the inputs; `layers[l]` turns `activations[l]` into `activations[l + 1]`. */
  readonly activations: readonly (readonly number[])[];
}

/**
 * Forward propagation of one sample: z = b + Σ w·a, then a = f(z), layer after layer.
 * The sum starts with the bias and follows the order of the units, as in `batchEngine.ts`: hence the same bits.
 */
export function forwardPropagation(network: Network, inputs: readonly number[]): ForwardPass {
  const preActivations: number[][] = [];
  const activations: (readonly number[])[] = [inputs];
  let previous = inputs;
  for (const layer of network.layers) {
    const z = layer.biases.map((bias, j) =>
      previous.reduce((sum, a, i) => sum + (layer.weights[i]?.[j] ?? Number.NaN) * a, bias),
    );
    const a = activate(layer.activation, z);
    preActivations.push(z);
    activations.push(a);
    previous = a;
  }
  return { preActivations, activations };
}

/** The network's prediction for one sample: the activation of every output. */
export function predict(network: Network, inputs: readonly number[]): readonly number[] {
  return forwardPropagation(network, inputs).activations.at(-1) ?? [];
}
