/**
 * One update, taken apart into the steps of the blackboard: for each sample of the batch the forward pass, the loss and the
 * backward pass, then the update of every number. Nothing is computed here: a cursor counts how many of these steps count as
 * done, and `updateAtCursor.ts` says what is known then. The mathematics itself never stops half-way.
 */
import { layerParts, type ParameterPart } from '../model/partId.ts';

/** How much one press of the Step button does. */
export type Granularity = 'epoch' | 'update' | 'sample' | 'phase' | 'term';
export type Phase = 'forward' | 'loss' | 'backward' | 'update';

/** One line of the blackboard; it is written term by term. */
export type Line =
  /** z = b + w·a + …: the bias, then a product for each unit of the layer before. */
  | { readonly kind: 'z'; readonly layer: number; readonly neuron: number }
  | { readonly kind: 'a'; readonly layer: number; readonly neuron: number }
  | { readonly kind: 'loss' }
  /** δ: what leads to it (the output's error, or a product for each unit of the next layer), then the slope. */
  | { readonly kind: 'delta'; readonly layer: number; readonly neuron: number }
  /** This sample's part of a gradient, a·δ or δ. */
  | { readonly kind: 'part'; readonly part: ParameterPart }
  /** The gradient of the batch, and the new number. */
  | { readonly kind: 'gradient'; readonly part: ParameterPart }
  | { readonly kind: 'update'; readonly part: ParameterPart };

/** A line of the blackboard, and where its steps stand among the others. */
export interface PlannedLine {
  readonly line: Line;
  readonly phase: Phase;
  /** Steps before this line, counted from the beginning of its sample or, in the update, of that phase. */
  readonly start: number;
  /** Its steps: one for each term. */
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
  /** Steps of all; at this cursor the update is done. */
  readonly total: number;
}

/** What the steps of an update depend on. */
export interface PlanOptions {
  /** Units per layer, the inputs first. */
  readonly sizes: readonly number[];
  readonly sampleCount: number;
  /** Whether the output's δ needs no slope (cross-entropy). */
  readonly errorIsDelta: boolean;
}

/** Every step of an update: each sample forward, its loss, backward; then for each parameter its gradient and its new value. */
export function stepPlan({ sizes, sampleCount, errorIsDelta }: PlanOptions): StepPlan {
  const layers = sizes.slice(1).map((_, layer) => layer);
  const backwards = layers.toReversed();
  const neuronsOf = (layer: number) => Array.from({ length: sizes[layer + 1] ?? 0 }, (_, neuron) => neuron);
  const last = layers.length - 1;

  const forward = layers.flatMap((layer) =>
    neuronsOf(layer).flatMap((neuron): Unplaced[] => [
      { line: { kind: 'z', layer, neuron }, phase: 'forward', terms: 1 + (sizes[layer] ?? 0) },
      { line: { kind: 'a', layer, neuron }, phase: 'forward', terms: 1 },
    ]),
  );
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

/** Where a cursor stands: at the last step that is done. */
export interface CursorPlace {
  /** In the batch, from 0; in the update, and before all, the sample that was or will be looked at. */
  readonly sample: number;
  readonly planned: PlannedLine;
  /** Terms of this line that are done, at least one. */
  readonly terms: number;
}

/** Null at the beginning, where nothing is done yet. */
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

/** How many terms of a line are done at a cursor, for the sample at `sample` of the batch. */
export function termsDone(plan: StepPlan, cursor: number, planned: PlannedLine, sample: number): number {
  const before = planned.phase === 'update' ? plan.perSample * plan.sampleCount : plan.perSample * sample;
  return Math.min(planned.terms, Math.max(0, cursor - before - planned.start));
}

/** Where the next step of a unit ends. */
export function nextStop(plan: StepPlan, cursor: number, unit: Granularity): number {
  if (unit === 'term') return Math.min(plan.total, cursor + 1);
  return stops(plan, unit, cursor).find((stop) => stop > cursor) ?? plan.total;
}

/** Where the step of a unit before a cursor ends; null where that lies in the update before. */
export function previousStop(plan: StepPlan, cursor: number, unit: Granularity): number | null {
  if (cursor <= 0) return null;
  if (unit === 'term') return cursor - 1;
  return stops(plan, unit, cursor - 1).findLast((stop) => stop < cursor) ?? 0;
}

/** The ends of steps in the sample around a cursor, and the ends of this and the one before. */
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
