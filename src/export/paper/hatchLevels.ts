import type { DataSet } from '../../core/data/dataSet.ts';
import { activate, type LayerActivationName, layerFacts } from '../../core/model/activations.ts';
import type { Network } from '../../core/model/network.ts';
import { INPUT_SIDE, inputField, inputScale } from '../../geometry/paint/inputField.ts';

/** From which answer on a square is hatched. */
export interface HatchLevel {
  readonly at: number;
  /** Whether the level itself is not hatched: a function that stays at it would hatch everything. */
  readonly isAbove: boolean;
}

/** The hatched answers of every column's squares: what the legend has to say. */
export interface HatchLevels {
  /** One for each input. */
  readonly inputs: readonly HatchLevel[];
  /** Of all hidden squares, or null without hidden layers. */
  readonly hidden: HatchLevel | null;
  /** Of every output and of the plane, or null if each output is hatched where its class is the likeliest. */
  readonly output: HatchLevel | null;
}

export function hatchLevels(network: Network, data: DataSet): HatchLevels {
  const inputCount = network.layers[0]?.weights.length ?? 0;
  const hidden = network.layers.length > 1 ? network.layers[0] : undefined;
  return {
    inputs: Array.from({ length: inputCount }, (_, input) => inputLevel(input, data)),
    hidden: hidden ? hiddenLevel(hidden.activation) : null,
    output: data.decision.kind === 'largest' ? null : { at: data.range.middle, isAbove: false },
  };
}

/** A hidden neuron is hatched where its weighted sum is at least 0: 0.5 for the sigmoid, 0 for tanh, above 0 for relu. */
export function hiddenLevel(activation: LayerActivationName): HatchLevel {
  return { at: activate(activation, [0])[0] ?? 0, isAbove: layerFacts(activation).dies };
}

/** An input is hatched from the middle of its values on. */
function inputLevel(input: number, data: DataSet): HatchLevel {
  const { low, high } = inputScale(inputField(input, data, INPUT_SIDE));
  return { at: (low + high) / 2, isAbove: false };
}

/** A value as a height over the level: at least 0 where it is hatched. */
export function overLevel(value: number, { at, isAbove }: HatchLevel): number {
  return isAbove && value <= at ? -1e-9 : value - at;
}
