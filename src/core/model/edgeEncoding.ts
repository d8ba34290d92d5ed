import type { ForwardPass } from '../engine/forwardPropagation.ts';
import type { Snapshot } from '../run/snapshot.ts';
import { weightMask } from './network.ts';

/** What the lines of a network can show; weights by default. */
export const edgeEncodings = ['weight', 'contribution', 'gradient', 'lastUpdate', 'change'] as const;
export type EdgeEncoding = (typeof edgeEncodings)[number];

/**
 * One number per weight, in the order of the flat parameters, or null if the update that it comes from does not exist
 * or was not recorded.
 *
 * contribution: w·a, what the weight adds to z of its target neuron in this forward pass.
 * gradient:     ∂L/∂w over the batch of the next update, without penalty.
 * lastUpdate:   what the last update added to w, before anything was set by hand.
 * change:       w now − w at the start of the run.
 */
export function edgeValues(encoding: EdgeEncoding, snapshot: Snapshot, pass: ForwardPass): Float64Array | null {
  const { parameters, updates, architecture } = snapshot;
  const { sizes } = architecture;
  switch (encoding) {
    case 'weight':
      return weightsAmong(sizes, parameters);
    case 'contribution':
      return contributions(sizes, parameters, pass);
    case 'gradient':
      return updates?.next ? weightsAmong(sizes, updates.next.gradient) : null;
    case 'lastUpdate':
      return updates?.last ? weightsAmong(sizes, difference(updates.last.after, updates.last.before)) : null;
    case 'change':
      return updates ? weightsAmong(sizes, difference(parameters, updates.start)) : null;
  }
}

function contributions(sizes: readonly number[], parameters: Float64Array, { activations }: ForwardPass) {
  const sources = activations
    .slice(0, -1)
    .flatMap((column, layer) => column.flatMap((a) => Array.from({ length: sizes[layer + 1] ?? 0 }, () => a)));
  return weightsAmong(sizes, parameters).map((weight, edge) => weight * (sources[edge] ?? Number.NaN));
}

/** The entries of a flat list that belong to weights. */
function weightsAmong(sizes: readonly number[], flat: Float64Array): Float64Array {
  const isWeight = weightMask(sizes);
  return flat.filter((_, index) => isWeight[index] === 1);
}

function difference(now: Float64Array, before: Float64Array): Float64Array {
  return now.map((value, index) => value - (before[index] ?? Number.NaN));
}
