/** Numbers of a moment that no line of the passes holds by itself. */

import { lossFunctions } from '../model/losses.ts';
import type { ParameterPart } from '../model/parameterParts.ts';
import { parsePart } from '../model/partId.ts';
import type { LossName } from '../run/runSpec.ts';
import type { Moment } from './moment.ts';

/** Units per layer, the inputs first. */
export function sizesOf({ network }: Moment): readonly number[] {
  return [network.layers[0]?.weights.length ?? 0, ...network.layers.map(({ biases }) => biases.length)];
}

/** What the sample adds to the loss of its batch. */
export function lossTermOf({ pass, sample, record }: Moment, loss: LossName): number {
  const { term, total } = lossFunctions[loss];
  const z = pass.preActivations.at(-1)?.[0] ?? Number.NaN;
  const a = pass.activations.at(-1)?.[0] ?? Number.NaN;
  return total(term(z, a, sample.target), record.samples.length);
}

/** Where the output's δ begins: ∂L/∂a, or with cross-entropy ∂L/∂z at once. */
export function outputErrorOf({ pass, sample, record }: Moment, loss: LossName): number {
  const a = pass.activations.at(-1)?.[0] ?? Number.NaN;
  return lossFunctions[loss].errorScale(record.samples.length) * (a - sample.target);
}

/** The sample's part of a gradient: a·δ for a weight, δ for a bias. */
export function samplePartOf({ pass, deltas }: Moment, part: ParameterPart): number {
  const parsed = parsePart(part);
  if (parsed?.kind !== 'weight' && parsed?.kind !== 'bias') return Number.NaN;
  const delta = deltas[parsed.layer]?.[parsed.to] ?? Number.NaN;
  return parsed.kind === 'bias' ? delta : (pass.activations[parsed.layer]?.[parsed.from] ?? Number.NaN) * delta;
}
