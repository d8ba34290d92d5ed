import type { Sample } from '../data/dataSet.ts';
import { dataSets } from '../data/dataSets.ts';
import type { ObservedState } from './observedStep.ts';

/** No weights of this network make all points of its truth table correct. */
export interface Impossible {
  readonly kind: 'impossible';
  readonly count: number;
}

/**
 * Without a hidden layer, or with linear ones only, the output rises with one weighted sum of the inputs. Known for truth
 * tables, whose numbers are exact.
 */
export function impossible({ spec: { config }, dataSet }: ObservedState): Impossible | null {
  const isOneSum = config.hiddenSizes.length === 0 || config.activation === 'linear';
  if (dataSets[config.dataSet].kind !== 'truthTable' || !isOneSum || config.outputCount > 1) return null;
  const { training, range } = dataSet;
  const above = training.filter(({ target }) => target >= range.middle);
  const below = training.filter(({ target }) => target < range.middle);
  return pairsOf(above).some((pair) => pairsOf(below).some((other) => haveOneMiddle(pair, other)))
    ? { kind: 'impossible', count: training.length }
    : null;
}

type Pair = readonly [Sample, Sample];

/** All pairs of samples, each sample with itself included. */
function pairsOf(samples: readonly Sample[]): readonly Pair[] {
  return samples.flatMap((one, k) => samples.slice(k).map((other): Pair => [one, other]));
}

/**
 * Two pairs with the same middle: a weighted sum has the same total over both, so that it cannot be above a bound for one pair
 * and below it for the other.
 */
function haveOneMiddle([a, b]: Pair, [c, d]: Pair): boolean {
  return a.inputs.every((value, i) => value + (b.inputs[i] ?? 0) === (c.inputs[i] ?? 0) + (d.inputs[i] ?? 0));
}
