import { type Network, networkFrom } from '../model/network.ts';
import { heldParameters } from '../run/heldParameters.ts';
import { runKindOf } from '../run/runKind.ts';
import type { ObservedStep } from './observedStep.ts';

/** Neurons of one hidden layer with equal weights in and out: they get equal gradients and stay alike. */
export interface AlikeNeurons {
  readonly kind: 'alikeNeurons';
  readonly layer: number;
  readonly neurons: readonly number[];
  /** Number of neurons in the layer. */
  readonly of: number;
}

/** Equal parameters get bitwise equal gradients, unless one is held and the other not. Null if some parameter is set by hand later on. */
export function alikeNeurons(step: ObservedStep): AlikeNeurons | null {
  const { spec, after } = step;
  const { optimizerRemembers } = runKindOf(spec.config);
  const undisturbedFrom = optimizerRemembers ? 0 : after.position;
  const isDisturbed = spec.interventions.some(
    ({ position, change }) => position > undisturbedFrom && (change.kind === 'weight' || change.kind === 'bias'),
  );
  // The optimizer state of two neurons is equal only if they were alike from the start.
  const start = optimizerRemembers ? after.updates?.start : after.parameters;
  if (isDisturbed || !start) return null;
  const held = heldParameters(spec.config);
  const networks = [after.parameters, start, ...(held ? [held] : [])].map((flat) =>
    networkFrom(after.architecture, flat),
  );
  for (const [layer, size] of spec.config.hiddenSizes.entries()) {
    const neurons = largestGroup(size, (neuron) =>
      networks.map((network) => parametersAround(network, layer, neuron).join(' ')).join('; '),
    );
    if (neurons.length > 1) return { kind: 'alikeNeurons', layer, neurons, of: size };
  }
  return null;
}

function largestGroup(size: number, keyOf: (neuron: number) => string): readonly number[] {
  const groups = new Map<string, readonly number[]>();
  for (let neuron = 0; neuron < size; neuron++) {
    const key = keyOf(neuron);
    groups.set(key, [...(groups.get(key) ?? []), neuron]);
  }
  return [...groups.values()].reduce((one, other) => (other.length > one.length ? other : one), []);
}

/** The weights into a neuron, its bias, and the weights out of it. */
function parametersAround({ layers }: Network, layer: number, neuron: number): readonly number[] {
  const into = layers[layer]?.weights.map((row) => row[neuron] ?? Number.NaN) ?? [];
  return [...into, layers[layer]?.biases[neuron] ?? Number.NaN, ...(layers[layer + 1]?.weights[neuron] ?? [])];
}
