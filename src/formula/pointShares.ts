import type { DataSet, Sample } from '../core/data/dataSet.ts';
import { sampleDeltas } from '../core/engine/backwardPropagation.ts';
import { type ForwardPass, forwardPropagation } from '../core/engine/forwardPropagation.ts';
import type { UpdateSource } from '../core/microSteps/updateAtCursor.ts';
import { lossFunctions } from '../core/model/losses.ts';
import { type Network, networkFrom } from '../core/model/network.ts';
import { type ParameterPart, parameterIndex, parsePart } from '../core/model/partId.ts';
import type { Config, Point } from '../core/run/runSpec.ts';

/** One point, and what the network answered it. */
export interface Answered {
  /** Its place among all points, training points first. */
  readonly index: number;
  readonly point: Point;
  /** Its class, or the number to learn. */
  readonly target: number;
  /** One for each output. */
  readonly targets: readonly number[];
  readonly answers: readonly number[];
}

/** What one point of a batch asks of a weight or bias. */
export interface SlopeShare extends Answered {
  /** The activation that the weight multiplies, or null for a bias. */
  readonly source: number | null;
  /** How much the loss asks z of the neuron to change. */
  readonly delta: number;
  /** The point's part of the slope: source · δ, or δ for a bias. */
  readonly part: number;
}

/** The slope of the loss by a weight or bias in one update, and the parts that it is the sum of. */
export interface Slope {
  readonly value: number;
  /** In the order of the batch. */
  readonly shares: readonly SlopeShare[];
}

/** What each point of an update's batch asked of a weight or bias. */
export function slopeOf({ config, architecture, record, data }: UpdateSource, part: ParameterPart): Slope {
  const network = networkFrom(architecture, record.before);
  const parsed = parsePart(part);
  const place = parsed?.kind === 'weight' || parsed?.kind === 'bias' ? parsed : null;
  const shares = Array.from(record.samples, (index): SlopeShare => {
    const sample = sampleAt(data, index);
    const pass = forwardPropagation(network, sample.inputs);
    const deltas = sampleDeltas(network, pass, sample.targets, record.samples.length, config);
    const delta = (place && deltas[place.layer]?.[place.to]) ?? Number.NaN;
    const source = place?.kind === 'weight' ? (pass.activations[place.layer]?.[place.from] ?? Number.NaN) : null;
    return { ...answered(sample, index, pass), source, delta, part: source === null ? delta : source * delta };
  });
  return { value: record.gradient[parameterIndex(architecture.sizes, part)] ?? Number.NaN, shares };
}

/** What one point adds to a loss. */
export interface LossShare extends Answered {
  readonly part: number;
}

/** What each point of a set adds to the loss, at the numbers of a network. */
export function lossShares(config: Config, network: Network, data: DataSet, set: 'training' | 'test'): LossShare[] {
  const samples = data[set];
  const first = set === 'training' ? 0 : data.training.length;
  const { term, total } = lossFunctions[config.loss];
  return samples.map((sample, k) => {
    const pass = forwardPropagation(network, sample.inputs);
    const shown = answered(sample, first + k, pass);
    const sum = term(pass.preActivations.at(-1) ?? [], shown.answers, sample.targets);
    return { ...shown, part: total(sum, samples.length, config.outputCount) };
  });
}

function answered({ point, target, targets }: Sample, index: number, pass: ForwardPass): Answered {
  return { index, point, target, targets, answers: pass.activations.at(-1) ?? [] };
}

function sampleAt({ training }: DataSet, index: number): Sample {
  const sample = training[index];
  if (!sample) throw new Error(`there is no training point ${index}`);
  return sample;
}
