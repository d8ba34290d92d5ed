import type { Sample } from '../data/dataSet.ts';
import type { Network } from '../model/network.ts';
import { type BackwardOptions, backwardPropagation, type Gradient } from './backwardPropagation.ts';

/**
 * The tutorial's training loop: every epoch makes one update from all samples. (The tutorial adds η·(y − ŷ)…;
 * subtracting η·∂L/∂w is the same.)
 */
export function trainNetwork(
  network: Network,
  samples: readonly Sample[],
  learningRate: number,
  epochs: number,
  options: BackwardOptions,
): Network {
  let trained = network;
  for (let epoch = 0; epoch < epochs; epoch++) {
    trained = updated(trained, backwardPropagation(trained, samples, options), learningRate);
  }
  return trained;
}

/** Gradient descent: every parameter p becomes p − η · ∂L/∂p. */
function updated(network: Network, gradient: Gradient, learningRate: number): Network {
  return {
    layers: network.layers.map((layer, l) => ({
      activation: layer.activation,
      weights: layer.weights.map((row, i) =>
        row.map((w, j) => w - learningRate * (gradient.layers[l]?.weights[i]?.[j] ?? Number.NaN)),
      ),
      biases: layer.biases.map((b, j) => b - learningRate * (gradient.layers[l]?.biases[j] ?? Number.NaN)),
    })),
  };
}
