import type { DataSet, Sample } from '../data/dataSet.ts';
import { type Deltas, sampleDeltas } from '../engine/backwardPropagation.ts';
import { type ForwardPass, forwardPropagation } from '../engine/forwardPropagation.ts';
import { sharesOneWhole } from '../model/activations.ts';
import { lossFunctions } from '../model/losses.ts';
import { type Architecture, type Network, networkFrom } from '../model/network.ts';
import type { ParameterPart } from '../model/partId.ts';
import { parsePart } from '../model/partId.ts';
import { isHeld } from '../run/heldParameters.ts';
import type { Config, LossName } from '../run/runSpec.ts';
import type { UpdateRecord } from '../run/updateRecord.ts';
import {
  type CursorPlace,
  cursorPlaceOf,
  type Line,
  type PlannedLine,
  type StepPlan,
  stepPlan,
  termsDone,
} from './microSteps.ts';

/** One update of a run at a cursor: all of its numbers, and which of them are known there. */
export interface UpdateAtCursor {
  readonly record: UpdateRecord;
  /** The network that the passes use. */
  readonly network: Network;
  readonly plan: StepPlan;
  readonly cursor: number;
  /** Null before the first step. */
  readonly place: CursorPlace | null;
  /** The current sample: its index in the batch, and the sample itself. */
  readonly sampleNumber: number;
  readonly sample: Sample;
  /** All numbers of this sample, whatever the cursor. */
  readonly pass: ForwardPass;
  readonly deltas: Deltas;
  /** The same, with NaN for numbers not known yet. */
  readonly known: { readonly pass: ForwardPass; readonly deltas: Deltas };
  /** Whether the update leaves a weight or bias as it is. */
  readonly isHeld: (part: ParameterPart) => boolean;
  /** Whether a line of this sample, or of the update, is done. */
  readonly isDone: (line: Line) => boolean;
  /** How many terms of a line are done. */
  readonly termsDone: (line: Line) => number;
}

/** An update without a cursor. */
export interface UpdateSource {
  readonly config: Config;
  readonly architecture: Architecture;
  readonly record: UpdateRecord;
  readonly data: DataSet;
}

/** The steps of an update. */
export function planOf({ config, architecture, record }: UpdateSource): StepPlan {
  const { errorIsDelta } = lossFunctions[config.loss];
  const outputsShare = sharesOneWhole(config.outputActivation);
  return stepPlan({ sizes: architecture.sizes, sampleCount: record.samples.length, errorIsDelta, outputsShare });
}

/** The update at a cursor, or null if it has no sample. */
export function updateAtCursor(source: UpdateSource, plan: StepPlan, cursor: number): UpdateAtCursor | null {
  const { config, architecture, record, data } = source;
  const place = cursorPlaceOf(plan, cursor);
  const sampleNumber = place?.sample ?? 0;
  const sample = data.training[record.samples[sampleNumber] ?? -1];
  if (!sample) return null;
  const network = networkFrom(architecture, record.before);
  const pass = forwardPropagation(network, sample.inputs);
  const deltas = sampleDeltas(network, pass, sample.targets, record.samples.length, config);
  const done = doneLines(plan, cursor, sampleNumber);
  const isDone = (line: Line) => {
    const planned = done.plannedOf(line);
    return planned !== undefined && done.terms(planned) === planned.terms;
  };
  const masked = (kind: 'z' | 'a' | 'delta', numbers: readonly (readonly number[])[]) =>
    numbers.map((layerNumbers, layer) =>
      layerNumbers.map((number, neuron) => (isDone({ kind, layer, neuron }) ? number : Number.NaN)),
    );
  const [inputs = [], ...activations] = pass.activations;
  return {
    record,
    network,
    plan,
    cursor,
    place,
    sampleNumber,
    sample,
    pass,
    deltas,
    known: {
      pass: {
        preActivations: masked('z', pass.preActivations),
        activations: [inputs, ...masked('a', activations)],
      },
      deltas: masked('delta', deltas),
    },
    isHeld: (part) => isHeld(config, part),
    isDone,
    termsDone: (line) => {
      const planned = done.plannedOf(line);
      return planned ? done.terms(planned) : 0;
    },
  };
}

function doneLines(plan: StepPlan, cursor: number, sample: number) {
  const lines = linesByKey(plan);
  return {
    plannedOf: (line: Line) => lines.get(keyOf(line)),
    terms: (planned: PlannedLine) => termsDone(plan, cursor, planned, sample),
  };
}

const cachedLines = new WeakMap<StepPlan, ReadonlyMap<string, PlannedLine>>();

function linesByKey(plan: StepPlan): ReadonlyMap<string, PlannedLine> {
  const lines =
    cachedLines.get(plan) ??
    new Map([...plan.sampleLines, ...plan.updateLines].map((planned) => [keyOf(planned.line), planned]));
  cachedLines.set(plan, lines);
  return lines;
}

function keyOf(line: Line): string {
  switch (line.kind) {
    case 'loss':
      return line.kind;
    case 'z':
    case 'a':
    case 'delta':
      return `${line.kind}${line.layer}.${line.neuron}`;
    case 'part':
    case 'gradient':
    case 'update':
      return `${line.kind}${line.part}`;
  }
}

/** Units per layer, the inputs first. */
export function sizesOf({ network }: UpdateAtCursor): readonly number[] {
  return [network.layers[0]?.weights.length ?? 0, ...network.layers.map(({ biases }) => biases.length)];
}

/** The sample's share of its batch's loss. */
export function lossTermOf({ pass, sample, record }: UpdateAtCursor, loss: LossName): number {
  const { term, total } = lossFunctions[loss];
  const { targets } = sample;
  const sum = term(pass.preActivations.at(-1) ?? [], pass.activations.at(-1) ?? [], targets);
  return total(sum, record.samples.length, targets.length);
}

/** The error of one output, from which δ follows: ∂L/∂a, or ∂L/∂z for cross-entropy. */
export function outputErrorOf({ pass, sample, record }: UpdateAtCursor, output: number, loss: LossName): number {
  const a = pass.activations.at(-1)?.[output] ?? Number.NaN;
  const { targets } = sample;
  return lossFunctions[loss].errorScale(record.samples.length, targets.length) * (a - (targets[output] ?? Number.NaN));
}

/** The sample's part of a gradient: a·δ for a weight, δ for a bias. */
export function samplePartOf({ pass, deltas }: UpdateAtCursor, part: ParameterPart): number {
  const parsed = parsePart(part);
  if (parsed?.kind !== 'weight' && parsed?.kind !== 'bias') return Number.NaN;
  const delta = deltas[parsed.layer]?.[parsed.to] ?? Number.NaN;
  return parsed.kind === 'bias' ? delta : (pass.activations[parsed.layer]?.[parsed.from] ?? Number.NaN) * delta;
}

/** z = b + w·a + … after `terms` terms, the bias first. Same order, hence same bits, as in the forward pass. */
export function partialPreActivation(
  { network, pass }: UpdateAtCursor,
  layer: number,
  neuron: number,
  terms: number,
): number {
  const { weights = [], biases = [] } = network.layers[layer] ?? {};
  const before = pass.activations[layer] ?? [];
  let sum = biases[neuron] ?? Number.NaN;
  for (let i = 0; i < terms - 1; i++) sum += (weights[i]?.[neuron] ?? Number.NaN) * (before[i] ?? Number.NaN);
  return sum;
}

/** Σ δ·w over the first `terms` neurons of the next layer, for a hidden neuron. */
export function partialErrorSum(
  { network, deltas }: UpdateAtCursor,
  layer: number,
  neuron: number,
  terms: number,
): number {
  const next = network.layers[layer + 1]?.weights[neuron] ?? [];
  const nextDeltas = deltas[layer + 1] ?? [];
  let sum = 0;
  for (let k = 0; k < terms; k++) sum += (nextDeltas[k] ?? Number.NaN) * (next[k] ?? Number.NaN);
  return sum;
}
