import type { Sample } from '../data/dataSet.ts';
import { forwardPropagation } from '../engine/forwardPropagation.ts';
import { lossFunctions } from '../model/losses.ts';
import type { Network } from '../model/network.ts';
import type { LossName } from '../run/runSpec.ts';

/** The loss of any network over some samples, summed in the order of `evaluate`. */
export function lossOver(network: Network, samples: readonly Sample[], loss: LossName): number {
  const { term, total } = lossFunctions[loss];
  const sum = samples.reduce((terms, { inputs, target }) => {
    const { preActivations, activations } = forwardPropagation(network, inputs);
    return terms + term(preActivations.at(-1)?.[0] ?? Number.NaN, activations.at(-1)?.[0] ?? Number.NaN, target);
  }, 0);
  return total(sum, samples.length);
}
