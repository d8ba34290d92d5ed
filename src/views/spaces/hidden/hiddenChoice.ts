import { type PartId, parsePart } from '../../../core/model/partId.ts';
import type { SpaceChoices } from '../../../store/state/pageState.ts';

/** The part of a network in the hidden space. */
export interface HiddenChoice {
  /** Counted from 0: `layers[layer]`. */
  readonly layer: number;
  /** One neuron per axis, one to three. */
  readonly neurons: readonly number[];
  /** The neuron of the next layer whose cut is drawn. */
  readonly nextNeuron: number;
}

/** Most axes that can be drawn. */
const MOST_AXES = 3;

/** The part to show of a network of these sizes (inputs first), or null without a hidden layer. */
export function hiddenChoice(sizes: readonly number[], choices: SpaceChoices, selected: PartId): HiddenChoice | null {
  const last = sizes.length - 3;
  if (last < 0) return null;
  const layer = Math.min(choices.hiddenLayer ?? last, last);
  const count = sizes[layer + 1] ?? 0;
  const first = Array.from({ length: Math.min(count, MOST_AXES) }, (_, neuron) => neuron);
  const chosen = choices.neurons ?? [];
  const fits = count > MOST_AXES && new Set(chosen.filter((neuron) => neuron < count)).size === MOST_AXES;
  return { layer, neurons: fits ? chosen : first, nextNeuron: neuronIn(layer + 1, selected, sizes) };
}

/** The neuron of a layer that is selected, directly or by one of its weights; the first one by default. */
function neuronIn(layer: number, selected: PartId, sizes: readonly number[]): number {
  const part = parsePart(selected);
  if (part === null || part.kind === 'input' || part.layer !== layer) return 0;
  const neuron = part.kind === 'neuron' ? part.neuron : part.to;
  return neuron < (sizes[layer + 1] ?? 0) ? neuron : 0;
}
