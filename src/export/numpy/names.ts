import type { Architecture } from '../../core/model/network.ts';

/** The names of a layer's arrays in the program: the first layer of weights is `w1`. */
export function layerNames(layer: number) {
  const n = layer + 1;
  return {
    weights: `w${n}`,
    biases: `b${n}`,
    z: `z${n}`,
    a: `a${n}`,
    delta: `delta${n}`,
    weightGradient: `grad_w${n}`,
    biasGradient: `grad_b${n}`,
  };
}

/** The name of a layer's input: the inputs, or the activations of the layer before. */
export function inputName(layer: number): string {
  return layer === 0 ? 'X' : layerNames(layer - 1).a;
}

/** The layers of a network, from the inputs on. */
export function layersOf({ activations }: Architecture): readonly number[] {
  return activations.map((_, layer) => layer);
}

/** `w1, b1, w2, b2`: all parameters, in the order in which functions take them. */
export function parameterNames(architecture: Architecture): readonly string[] {
  return layersOf(architecture).flatMap((layer) => [layerNames(layer).weights, layerNames(layer).biases]);
}
