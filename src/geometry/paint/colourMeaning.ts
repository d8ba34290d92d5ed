import type { DataSet } from '../../core/data/dataSet.ts';
import { type LayerActivationName, layerFacts } from '../../core/model/activations.ts';
import { outputScale, type TileScale } from './heatMap.ts';

/** What the colours of a map mean: blue the higher values, orange the lower ones. */
export type ColourMeaning =
  /** Blue is nearer to one value, orange to the other; the line is in the middle. */
  | { readonly kind: 'nearer'; readonly low: number; readonly middle: number; readonly high: number }
  /** Blue is above the line, orange below. */
  | { readonly kind: 'sides'; readonly middle: number }
  /** No value is below 0, which has the ramp's middle colour; there is no orange and no line. */
  | { readonly kind: 'fromZero'; readonly reachesZero: boolean }
  /** Each place has the colour of its likeliest class; lines where two tie. */
  | { readonly kind: 'classes'; readonly count: number }
  /** The more of a class's colour, the likelier it is. */
  | { readonly kind: 'ofClass'; readonly number: number };

/** For a hidden neuron: follows from the limits of its activation function. */
export function meaningOfActivation(name: LayerActivationName): ColourMeaning {
  const { range, dies } = layerFacts(name);
  if (Number.isFinite(range.min) && Number.isFinite(range.max))
    return meaningOfScale({ low: range.min, high: range.max });
  return range.min === 0 ? { kind: 'fromZero', reachesZero: dies } : { kind: 'sides', middle: 0 };
}

/** For one output: between the classes, or about the middle of the targets. */
export function meaningOfOutput({ task, range }: Pick<DataSet, 'task' | 'range'>): ColourMeaning {
  return task === 'regression' ? { kind: 'sides', middle: range.middle } : meaningOfScale(outputScale(range));
}

/** For values that run from one limit to another, such as an input. */
export function meaningOfScale({ low, high }: TileScale): ColourMeaning {
  const middle = (low + high) / 2;
  return middle === 0 ? { kind: 'sides', middle } : { kind: 'nearer', low, middle, high };
}

/** The value of the line on the map, or null for none. */
export function lineOf(meaning: ColourMeaning): number | null {
  return meaning.kind === 'nearer' || meaning.kind === 'sides' ? meaning.middle : null;
}
