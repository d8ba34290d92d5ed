/**
 * One update, split into the steps of the blackboard: forward pass, loss and backward pass of each sample in the batch,
 * then the update of every number. Nothing is computed here: a cursor counts the steps that are done, and
 * `updateAtCursor.ts` says which numbers are known at it. The computation itself never stops half-way.
 */
import { layerParts, type ParameterPart } from '../model/partId.ts';

/** Length of one step by the Step button. */
export type Granularity = 'epoch' | 'update' | 'sample' | 'phase' | 'term';
export type Phase = 'forward' | 'loss' | 'backward' | 'update';

/** One line of the blackboard, written term by term. */
export type Line =
  /** z = b + w·a + …: the bias, then a product for each unit of the layer before. */
  | { readonly kind: 'z'; readonly layer: number; readonly neuron: number }
  | { readonly kind: 'a'; readonly layer: number; readonly neuron: number }
  | { readonly kind: 'loss' }
  /** δ: the output's error, or a product for each unit of the next layer; then the slope. */
  | { readonly kind: 'delta'; readonly layer: number; readonly neuron: number }
  /** This sample's part of a gradient, a·δ or δ. */
  | { readonly kind: 'part'; readonly part: ParameterPart }
  /** The gradient of the batch, and the new number. */
  | { readonly kind: 'gradient'; readonly part: ParameterPart }
  | { readonly kind: 'update'; readonly part: ParameterPart };

/** A line of the blackboard and its place in the plan. */
export interface PlannedLine {
  readonly line: Line;
  readonly phase: Phase;
  /** Steps before this line, counted from the start of its sample or of the update phase. */
  readonly start: number;
  /** Its steps, one per term. */
  readonly terms: number;
}

/** The steps of one update. */
export interface StepPlan {
  readonly sampleCount: number;
  /** The lines of one sample, the same for each. */
  readonly sampleLines: readonly PlannedLine[];
  readonly updateLines: readonly PlannedLine[];
  /** Steps of one sample. */
  readonly perSample: number;
  /** Steps of the whole update; at this cursor it is done. */
  readonly total: number;
}

/** What the plan of an update depends on. */
export interface PlanOptions {
  /** Units per layer, the inputs first. */
  readonly sizes: readonly number[];
  readonly sampleCount: number;
  /** Whether the output's δ needs no slope (cross-entropy). */
  readonly errorIsDelta: boolean;
  /** Whether an output's a needs the z of all outputs (softmax). */
  readonly outputsShare: boolean;
}

/** All steps of an update: for each sample forward, loss, backward; then for each parameter its gradient and new value. */
export function stepPlan({ sizes, sampleCount, errorIsDelta, outputsShare }: PlanOptions): StepPlan {
  const layers = sizes.slice(1).map((_, layer) => layer);
  const backwards = layers.toReversed();
  const neuronsOf = (layer: number) => Array.from({ length: sizes[layer + 1] ?? 0 }, (_, neuron) => neuron);
  const last = layers.length - 1;

  const sumOf = (layer: number, neuron: number): Unplaced => ({
    line: { kind: 'z', layer, neuron },
    phase: 'forward',
    terms: 1 + (sizes[layer] ?? 0),
  });
  const answerOf = (layer: number, neuron: number): Unplaced => ({
    line: { kind: 'a', layer, neuron },
    phase: 'forward',
    terms: 1,
  });
  const forward = layers.flatMap((layer) => {
    const neurons = neuronsOf(layer);
    return outputsShare && layer === last
      ? [...neurons.map((neuron) => sumOf(layer, neuron)), ...neurons.map((neuron) => answerOf(layer, neuron))]
      : neurons.flatMap((neuron) => [sumOf(layer, neuron), answerOf(layer, neuron)]);
  });
  const loss: Unplaced = { line: { kind: 'loss' }, phase: 'loss', terms: 1 };
  const deltas = backwards.flatMap((layer) =>
    neuronsOf(layer).map((neuron): Unplaced => {
      const terms = layer === last ? (errorIsDelta ? 1 : 2) : (sizes[layer + 2] ?? 0) + 1;
      return { line: { kind: 'delta', layer, neuron }, phase: 'backward', terms };
    }),
  );
  const parts = backwards.flatMap((layer) => layerParts(sizes, layer));
  const sampleLines = placed([
    ...forward,
    loss,
    ...deltas,
    ...parts.map((part): Unplaced => ({ line: { kind: 'part', part }, phase: 'backward', terms: 1 })),
  ]);
  const updateLines = placed(
    parts.flatMap((part): Unplaced[] => [
      { line: { kind: 'gradient', part }, phase: 'update', terms: 1 },
      { line: { kind: 'update', part }, phase: 'update', terms: 1 },
    ]),
  );
  const perSample = lengthOf(sampleLines);
  return {
    sampleCount,
    sampleLines,
    updateLines,
    perSample,
    total: perSample * sampleCount + lengthOf(updateLines),
  };
}

/** Where a cursor stands: at the last step done. */
export interface CursorPlace {
  /** Index in the batch; in the update phase, that of the last sample. */
  readonly sample: number;
  readonly planned: PlannedLine;
  /** Terms of this line done, at least one. */
  readonly terms: number;
}

/** The place of a cursor, or null before the first step. */
export function cursorPlaceOf(plan: StepPlan, cursor: number): CursorPlace | null {
  if (cursor <= 0) return null;
  const step = cursor - 1;
  const inSamples = plan.perSample * plan.sampleCount;
  const isUpdate = step >= inSamples;
  const sample = isUpdate ? plan.sampleCount - 1 : Math.floor(step / plan.perSample);
  const offset = isUpdate ? step - inSamples : step - sample * plan.perSample;
  const lines = isUpdate ? plan.updateLines : plan.sampleLines;
  const planned = lines.findLast(({ start }) => start <= offset);
  return planned ? { sample, planned, terms: offset - planned.start + 1 } : null;
}

/** Number of terms of a line done at a cursor, for the batch's sample number `sample`. */
export function termsDone(plan: StepPlan, cursor: number, planned: PlannedLine, sample: number): number {
  const before = planned.phase === 'update' ? plan.perSample * plan.sampleCount : plan.perSample * sample;
  return Math.min(planned.terms, Math.max(0, cursor - before - planned.start));
}

/** The cursor at which the next step of this unit ends. */
export function nextStop(plan: StepPlan, cursor: number, unit: Granularity): number {
  if (unit === 'term') return Math.min(plan.total, cursor + 1);
  return stops(plan, unit, cursor).find((stop) => stop > cursor) ?? plan.total;
}

/** The cursor at which the step before ends, or null if it belongs to the previous update. */
export function previousStop(plan: StepPlan, cursor: number, unit: Granularity): number | null {
  if (cursor <= 0) return null;
  if (unit === 'term') return cursor - 1;
  return stops(plan, unit, cursor - 1).findLast((stop) => stop < cursor) ?? 0;
}

/** The stops around a cursor: the start of its sample (or of the update phase), then the ends of steps in it. */
function stops(plan: StepPlan, unit: Granularity, cursor: number): readonly number[] {
  const { perSample, sampleCount, total } = plan;
  if (unit === 'epoch' || unit === 'update') return [0, total];
  const sample = Math.min(sampleCount, Math.floor(cursor / perSample));
  const start = sample * perSample;
  if (sample === sampleCount) return [start, total];
  const ends = unit === 'phase' ? phaseEnds(plan).map((end) => start + end) : [start + perSample];
  return [start, ...ends];
}

/** Where forward, loss and backward end in a sample. */
function phaseEnds({ sampleLines, perSample }: StepPlan): readonly number[] {
  const starts = (['loss', 'backward'] as const).map(
    (phase) => sampleLines.find((planned) => planned.phase === phase)?.start ?? 0,
  );
  return [...starts, perSample];
}

type Unplaced = Omit<PlannedLine, 'start'>;

function placed(lines: readonly Unplaced[]): readonly PlannedLine[] {
  let start = 0;
  return lines.map((line) => {
    const planned = { ...line, start };
    start += line.terms;
    return planned;
  });
}

function lengthOf(lines: readonly PlannedLine[]): number {
  return lines.reduce((sum, { terms }) => sum + terms, 0);
}
