import type { Sample } from '../data/dataSet.ts';
import type { LayerActivationName } from '../model/activations.ts';
import { type GradientRule, gradientRules } from '../model/gradientRules.ts';
import { type LossName, lossFunctions } from '../model/losses.ts';
import type { Network } from '../model/network.ts';
import { type ForwardPass, forwardPropagation } from './forwardPropagation.ts';

export interface BackwardOptions {
  readonly loss: LossName;
  readonly gradientRule: GradientRule;
}

/** `deltas[l][j]` = ∂L/∂z of unit j of `layers[l]`: if this z rose a little, how would the loss of the batch change? */
export type Deltas = readonly (readonly number[])[];

/** Derivatives of the loss by every weight and bias, shaped like the network. */
export interface Gradient {
  readonly layers: readonly {
    /** `weights[i][j]` = ∂L/∂w from unit i to unit j. */
    readonly weights: readonly (readonly number[])[];
    readonly biases: readonly number[];
  }[];
}

/**
 * The deltas of one sample of a batch of `batchCount` samples.
 *
 * Output:  δ = ∂L/∂a · f′(z), or s·(a − target) for cross-entropy (`losses.ts` says why)
 * Hidden:  δ_i = (Σ_j δ_j · w_ij) · f′(z_i), with the weights as they were in the forward pass.
 */
export function sampleDeltas(
  network: Network,
  forward: ForwardPass,
  targets: readonly number[],
  batchCount: number,
  { loss, gradientRule }: BackwardOptions,
): Deltas {
  const deltas: number[][] = [];
  const { errorScale, errorIsDelta } = lossFunctions[loss];
  const scale = errorScale(batchCount, targets.length);
  for (let l = network.layers.length - 1; l >= 0; l--) {
    const layer = network.layers[l];
    if (!layer) break;
    const next = network.layers[l + 1];
    const nextDeltas = deltas[0];
    const activations = forward.activations[l + 1] ?? [];
    deltas.unshift(
      activations.map((a, j) => {
        if (!next || !nextDeltas) {
          const scaledError = scale * (a - (targets[j] ?? Number.NaN));
          return errorIsDelta ? scaledError : scaledError * slopeAt(a, layer.activation, gradientRule);
        }
        const lossByActivation = nextDeltas.reduce(
          (sum, delta, k) => sum + delta * (next.weights[j]?.[k] ?? Number.NaN),
          0,
        );
        return lossByActivation * slopeAt(a, layer.activation, gradientRule);
      }),
    );
  }
  return deltas;
}

/** f′(z) as the gradient rule computes it, from the activation a = f(z); for softmax, the slope by the output's own z. */
export function slopeAt(a: number, activation: LayerActivationName, gradientRule: GradientRule): number {
  return gradientRules[gradientRule].slopeAt(a, activation);
}

/**
 * Backward propagation of a batch: ∂L/∂w_ij = Σ a_i · δ_j and ∂L/∂b_j = Σ δ_j, summed over the samples.
 * Written to be read; `batchEngine.ts` gives the same bits, many times faster.
 */
export function backwardPropagation(network: Network, batch: readonly Sample[], options: BackwardOptions): Gradient {
  const passes = batch.map(({ inputs, targets }) => {
    const forward = forwardPropagation(network, inputs);
    return { forward, deltas: sampleDeltas(network, forward, targets, batch.length, options) };
  });
  return {
    layers: network.layers.map((layer, l) => {
      const activation = (pass: (typeof passes)[number], i: number) => pass.forward.activations[l]?.[i] ?? Number.NaN;
      const delta = (pass: (typeof passes)[number], j: number) => pass.deltas[l]?.[j] ?? Number.NaN;
      return {
        weights: layer.weights.map((row, i) =>
          row.map((_, j) => sumInLanes(passes.map((pass) => activation(pass, i) * delta(pass, j)))),
        ),
        biases: layer.biases.map((_, j) => sumInLanes(passes.map((pass) => delta(pass, j)))),
      };
    }),
  };
}

/**
 * The sum over a batch, in the engine's fixed order: sample s adds to lane s mod 4, and the lanes close as
 * (0 + 1) + (2 + 3). Floating-point sums depend on the order; with it fixed, adding four numbers at a time gives the
 * same bits as adding them singly.
 */
function sumInLanes(terms: readonly number[]): number {
  const lanes: [number, number, number, number] = [0, 0, 0, 0];
  terms.forEach((term, s) => {
    lanes[(s % 4) as 0 | 1 | 2 | 3] += term;
  });
  return lanes[0] + lanes[1] + (lanes[2] + lanes[3]);
}
