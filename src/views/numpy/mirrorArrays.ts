import type { DataSet, Sample } from '../../core/data/dataSet.ts';
import { type Deltas, sampleDeltas } from '../../core/engine/backwardPropagation.ts';
import { type ForwardPass, forwardPropagation } from '../../core/engine/forwardPropagation.ts';
import type { UpdateAtCursor } from '../../core/microSteps/updateAtCursor.ts';
import { type Architecture, type Network, networkFrom } from '../../core/model/network.ts';
import { parameterParts } from '../../core/model/partId.ts';
import type { Config } from '../../core/run/runSpec.ts';
import type { UpdateRecord } from '../../core/run/updateRecord.ts';
import { layerNames } from '../../export/numpy/names.ts';
import type { ProgramMark } from '../../export/numpy/python.ts';

/** One array of the program. */
export interface MirrorArray {
  readonly name: string;
  /** As NumPy has it: one number for a vector, two for a matrix. */
  readonly shape: readonly number[];
  /** The program line that computes it, or null for the points. */
  readonly mark: ProgramMark | null;
  /** Whether it belongs to the backward pass. */
  readonly isBackward: boolean;
  /** Whether it has one row per sample of the batch; `rows` then holds only the visible ones. */
  readonly isBySample: boolean;
  /** The values; NaN if not yet computed. */
  readonly rows: readonly (readonly number[])[];
}

/** The visible rows, by their places in the batch. */
export interface RowWindow {
  readonly start: number;
  readonly end: number;
}

/** Most rows of a batch shown at once. */
const MOST_ROWS = 5;

/** The rows around a sample. */
export function rowsAround(count: number, sample: number | null): RowWindow {
  const start = Math.max(0, Math.min(count - MOST_ROWS, (sample ?? 0) - Math.floor(MOST_ROWS / 2)));
  return { start, end: Math.min(count, start + MOST_ROWS) };
}

export interface MirrorSource {
  readonly config: Config;
  readonly architecture: Architecture;
  readonly data: DataSet;
  /** The next update, or null if there is none or it was not recorded. */
  readonly record: UpdateRecord | null;
  /** Flat, as `networkFrom` reads them: the parameters before that update. */
  readonly parameters: Float64Array;
  /** The cursor within the update, or null if all of it counts as known. */
  readonly atCursor: UpdateAtCursor | null;
}

/** The samples with a row in the arrays, by their places in the training set. */
export function batchOf({ record, data }: Pick<MirrorSource, 'record' | 'data'>): ArrayLike<number> {
  return record?.samples ?? data.training.map((_, sample) => sample);
}

/** The arrays of the program, in the order of their computation. */
export function mirrorArrays(source: MirrorSource, window: RowWindow): readonly MirrorArray[] {
  const { architecture, data, record } = source;
  // The passes use the parameters from before the update, even if some are already new.
  const network = networkFrom(architecture, source.parameters);
  const present = networkFrom(architecture, parametersAt(source));
  const gradient = record && networkFrom(architecture, gradientAt(source, record));
  const batch = batchOf(source);
  const places = Array.from({ length: window.end - window.start }, (_, row) => window.start + row);
  const samples = places.flatMap((place) => data.training[batch[place] ?? -1] ?? []);
  const passes = samples.map((sample, row) => passOf(source, network, window.start + row, sample));
  const bySample = (name: string, mark: ProgramMark | null, rows: readonly (readonly number[])[]): MirrorArray => ({
    name,
    shape: [batch.length, rows[0]?.length ?? 0],
    mark,
    isBackward: mark?.startsWith('delta') === true,
    isBySample: true,
    rows,
  });
  const layers = network.layers.map((_, layer) => layer);
  return [
    bySample(
      'X',
      null,
      samples.map(({ inputs }) => inputs),
    ),
    bySample(
      'y',
      null,
      samples.map(({ targets }) => targets),
    ),
    ...layers.flatMap((layer) => {
      const { weights, biases, z, a } = layerNames(layer);
      return [
        ...layerArrays(weights, biases, present, layer, 'update'),
        bySample(
          z,
          `z.${layer}`,
          passes.map(({ pass }) => pass.preActivations[layer] ?? []),
        ),
        bySample(
          a,
          `a.${layer}`,
          passes.map(({ pass }) => pass.activations[layer + 1] ?? []),
        ),
      ];
    }),
    ...layers.toReversed().flatMap((layer) => {
      if (!gradient) return [];
      const { delta, weightGradient, biasGradient } = layerNames(layer);
      return [
        bySample(
          delta,
          `delta.${layer}`,
          passes.map(({ deltas }) => deltas[layer] ?? []),
        ),
        ...layerArrays(weightGradient, biasGradient, gradient, layer, 'gradient'),
      ];
    }),
  ];
}

interface SamplePass {
  readonly pass: ForwardPass;
  readonly deltas: Deltas;
}

/** The passes of one sample as far as known: fully before the cursor's sample, in part at it, not after it. */
function passOf(source: MirrorSource, network: Network, place: number, { inputs, targets }: Sample): SamplePass {
  const { config, record, atCursor } = source;
  if (atCursor && place === atCursor.sampleNumber) return atCursor.known;
  const pass = forwardPropagation(network, inputs);
  const deltas = sampleDeltas(network, pass, targets, record?.samples.length ?? 0, config);
  if (!atCursor || place < atCursor.sampleNumber) return { pass, deltas };
  const [first = [], ...activations] = pass.activations;
  return {
    pass: { preActivations: pass.preActivations.map(blank), activations: [first, ...activations.map(blank)] },
    deltas: deltas.map(blank),
  };
}

function blank(numbers: readonly number[]): readonly number[] {
  return numbers.map(() => Number.NaN);
}

/** The flat parameters at the cursor; new where the update is done. */
function parametersAt({ architecture, parameters, record, atCursor }: MirrorSource): ArrayLike<number> {
  if (!record || !atCursor) return parameters;
  const { before, after } = record;
  return parameterParts(architecture.sizes).map(
    (part, p) => (atCursor.isDone({ kind: 'update', part }) ? after : before)[p] ?? Number.NaN,
  );
}

/** The flat batch gradient at the cursor. */
function gradientAt({ architecture, atCursor }: MirrorSource, { gradient }: UpdateRecord): ArrayLike<number> {
  if (!atCursor) return gradient;
  return parameterParts(architecture.sizes).map((part, p) =>
    atCursor.isDone({ kind: 'gradient', part }) ? (gradient[p] ?? Number.NaN) : Number.NaN,
  );
}

/** The arrays of a layer's weights and biases, or of their gradients. */
function layerArrays(
  weights: string,
  biases: string,
  network: Network,
  layer: number,
  kind: 'update' | 'gradient',
): readonly MirrorArray[] {
  const { weights: rows = [], biases: values = [] } = network.layers[layer] ?? {};
  const common = { isBackward: kind === 'gradient', isBySample: false };
  return [
    { ...common, name: weights, shape: [rows.length, values.length], mark: `${kind}.w.${layer}`, rows },
    { ...common, name: biases, shape: [values.length], mark: `${kind}.b.${layer}`, rows: [values] },
  ];
}
