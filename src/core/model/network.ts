/**
 * A network as the tutorial draws it, here 2-3-1:
 *
 *     x1 ──┬── h1 ──┐
 *          ├── h2 ──┼── y        layers[0] is the hidden layer (2 → 3),
 *     x2 ──┴── h3 ──┘            layers[1] the output layer (3 → 1).
 *
 * The inputs are not a layer. Where activations are listed, `activations[0]` are the inputs, so
 * `activations[l]` feeds `layers[l]` and yields `activations[l + 1]`.
 */

import type { LayerActivationName } from './activations.ts';

/** One fully connected layer. */
export interface Layer {
  /** `weights[i][j]` leads from unit i of the layer before to unit j of this one: [fan_in][fan_out], as in NumPy. */
  readonly weights: readonly (readonly number[])[];
  /** `biases[j]` belongs to unit j. */
  readonly biases: readonly number[];
  readonly activation: LayerActivationName;
}

export interface Network {
  readonly layers: readonly Layer[];
}

/** A network without its parameters. */
export interface Architecture {
  /** Units per layer, the inputs first: [2, 3, 1]. */
  readonly sizes: readonly number[];
  /** One activation function per layer, hence one fewer than `sizes`. */
  readonly activations: readonly LayerActivationName[];
}

/** Number of weights and biases: 13 for [2, 3, 1]. */
export function parameterCount(sizes: readonly number[]): number {
  return layerOffset(sizes, sizes.length - 1);
}

/**
 * Index of the first parameter of layer `layer` in the flat list. The list goes layer by layer: first the weights row
 * by row (as NumPy's `ravel` lists them), then the biases.
 */
export function layerOffset(sizes: readonly number[], layer: number): number {
  let offset = 0;
  for (let l = 0; l < layer; l++) offset += (unitsIn(sizes, l) + 1) * unitsIn(sizes, l + 1);
  return offset;
}

/** Index of the weight from unit `from` to unit `to` of layer `layer` in the flat list. */
export function weightIndex(sizes: readonly number[], layer: number, from: number, to: number): number {
  return layerOffset(sizes, layer) + from * unitsIn(sizes, layer + 1) + to;
}

/** Index of the bias of unit `to` of layer `layer` in the flat list. */
export function biasIndex(sizes: readonly number[], layer: number, to: number): number {
  return layerOffset(sizes, layer) + unitsIn(sizes, layer) * unitsIn(sizes, layer + 1) + to;
}

/** For every entry of the flat list, 1 if it is a weight and 0 if it is a bias. */
export function weightMask(sizes: readonly number[]): Uint8Array {
  const isWeight = new Uint8Array(parameterCount(sizes));
  for (let l = 0; l + 1 < sizes.length; l++) isWeight.fill(1, layerOffset(sizes, l), biasIndex(sizes, l, 0));
  return isWeight;
}

/** The network with these parameters, given as a flat list. */
export function networkFrom(architecture: Architecture, parameters: ArrayLike<number>): Network {
  const { sizes, activations } = architecture;
  let next = 0;
  const take = (count: number) => Array.from({ length: count }, () => parameters[next++] ?? Number.NaN);
  return {
    layers: activations.map((activation, l) => {
      const fanOut = unitsIn(sizes, l + 1);
      const weights = Array.from({ length: unitsIn(sizes, l) }, () => take(fanOut));
      return { weights, biases: take(fanOut), activation };
    }),
  };
}

/** The inverse of `networkFrom`. */
export function parametersOf(network: Network): Float64Array {
  return Float64Array.from(network.layers.flatMap((layer) => [...layer.weights.flat(), ...layer.biases]));
}

/** Units of `sizes[index]`; 0 outside, so that sums over layers need no special case. */
function unitsIn(sizes: readonly number[], index: number): number {
  return sizes[index] ?? 0;
}
