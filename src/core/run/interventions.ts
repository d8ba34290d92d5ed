import { biasIndex, weightIndex } from '../model/network.ts';
import type { Intervention } from './runSpec.ts';

/** Writes the weights and biases that are set at `position`. Changed settings are read by `inEffectAt`. */
export function applyInterventions(
  interventions: readonly Intervention[],
  position: number,
  sizes: readonly number[],
  parameters: Float64Array,
): void {
  for (const { position: at, change } of interventions) {
    if (at !== position) continue;
    if (change.kind === 'weight') parameters[weightIndex(sizes, change.layer, change.from, change.to)] = change.value;
    else if (change.kind === 'bias') parameters[biasIndex(sizes, change.layer, change.to)] = change.value;
  }
}

/** The position of the first intervention after `position`, or Infinity. */
export function nextInterventionAfter(interventions: readonly Intervention[], position: number): number {
  let next = Number.POSITIVE_INFINITY;
  for (const { position: at } of interventions) if (at > position && at < next) next = at;
  return next;
}

/** The first position at which two runs of one config may differ, or Infinity if their interventions are equal. */
export function firstDifference(one: readonly Intervention[], other: readonly Intervention[]): number {
  const length = Math.max(one.length, other.length);
  for (let k = 0; k < length; k++) {
    const [a, b] = [one[k], other[k]];
    if (JSON.stringify(a) === JSON.stringify(b)) continue;
    return Math.min(a?.position ?? Number.POSITIVE_INFINITY, b?.position ?? Number.POSITIVE_INFINITY);
  }
  return Number.POSITIVE_INFINITY;
}
