import { type ActivationName, activationFunctions, isBounded } from '../model/activations.ts';
import type { Architecture } from '../model/network.ts';

/** How large the numbers are that a network is given. */
export interface SampleRange {
  /** The largest |input| of any sample. */
  readonly largestInput: number;
  /** The largest |target| of any sample. */
  readonly largestTarget: number;
  /** How many samples a loss sums over. */
  readonly count: number;
}

/**
 * Whether neither a weighted sum nor a loss can leave the range of ordinary numbers (about 10³⁰⁸) at these parameters. False
 * too where a parameter is not a number.
 *
 * It asks no sample: of each layer, |z| ≤ Σ|b| + Σ|w| · (the largest activation before it). That is far above what occurs,
 * but by nothing that matters beside 308 decimal places, and it makes the answer depend on the parameters alone.
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
  const largestCrossEntropy = outputBound * (1 + largestTarget) + 1;
  return Number.isFinite(count * largestError * largestError) && Number.isFinite(count * largestCrossEntropy);
}

/** The largest |a| where |z| is at most `bound`. No activation is more than 1 further from 0 than its z is. */
function largestActivation(activation: ActivationName, bound: number): number {
  const { min, max } = activationFunctions[activation].range;
  return isBounded(activation) ? Math.max(-min, max) : bound + 1;
}
