import { isBounded, type LayerActivationName, layerFacts } from '../model/activations.ts';
import type { Architecture } from '../model/network.ts';

/** How large the numbers are that enter a network. */
export interface SampleRange {
  /** The largest |input| of any sample. */
  readonly largestInput: number;
  /** The largest |target| of any sample. */
  readonly largestTarget: number;
  /** Samples that the loss sums over. */
  readonly count: number;
}

/**
 * Whether no weighted sum and no loss can overflow (about 10³⁰⁸) at these parameters. False if a parameter is NaN.
 *
 * Evaluates no sample: in each layer, |z| ≤ Σ|b| + Σ|w| · (the largest activation before it). The bound is far above
 * what occurs, which hardly matters beside 308 decimal places, and depends on the parameters alone.
 */
export function staysInRange(
  { sizes, activations }: Architecture,
  parameters: Float64Array,
  { largestInput, largestTarget, count }: SampleRange,
): boolean {
  let largest = largestInput;
  let outputBound = 0;
  let p = 0;
  for (let l = 0; l < activations.length; l++) {
    const fanOut = sizes[l + 1] as number;
    let weightSum = 0;
    let biasSum = 0;
    for (const end = p + (sizes[l] as number) * fanOut; p < end; p++) weightSum += Math.abs(parameters[p] as number);
    for (const end = p + fanOut; p < end; p++) biasSum += Math.abs(parameters[p] as number);
    const bound = biasSum + weightSum * largest;
    if (!Number.isFinite(bound)) return false;
    largest = largestActivation(activations[l] ?? 'linear', bound);
    outputBound = bound;
  }
  const largestError = largest + largestTarget;
  const largestCrossEntropy = outputBound * (2 + largestTarget) + 2;
  const numbers = count * (sizes.at(-1) as number);
  return Number.isFinite(numbers * largestError * largestError) && Number.isFinite(numbers * largestCrossEntropy);
}

/** The largest |a| for |z| ≤ `bound`. For every activation function, |a| ≤ |z| + 1. */
function largestActivation(activation: LayerActivationName, bound: number): number {
  const { min, max } = layerFacts(activation).range;
  return isBounded(activation) ? Math.max(-min, max) : bound + 1;
}
