/** What an update's micro-steps show on the network graph. `flowPlaces.ts` decides where. */

import type { Granularity, PlannedLine } from '../../core/microSteps/microSteps.ts';
import type { UpdateAtCursor } from '../../core/microSteps/updateAtCursor.ts';
import { lossTermOf, outputErrorOf, samplePartOf, sizesOf } from '../../core/microSteps/updateAtCursor.ts';
import { type ParameterPart, type PartId, parameterIndex, parsePart } from '../../core/model/partId.ts';
import type { LossName } from '../../core/run/runSpec.ts';

/**
 * The number on an edge. Forward: the product w·a. Backward: the product w·δ or the sample's part of the gradient. Then the
 * batch gradient, and the change made by the update, or that the weight is held.
 */
export type EdgeFlowKind = 'product' | 'deltaProduct' | 'part' | 'gradient' | 'change' | 'held';

export interface EdgeFlow {
  readonly part: PartId;
  readonly layer: number;
  readonly kind: EdgeFlowKind;
  /** NaN if not yet known; its place stays reserved. */
  readonly value: number;
  /** Whether the last step produced it. */
  readonly isLatest: boolean;
}

/** The number beside a neuron: its δ, or the gradient or change of its bias, or that this is held. */
export interface UnitFlow {
  readonly part: PartId;
  readonly kind: 'delta' | 'gradient' | 'change' | 'held';
  /** NaN if not yet known; its place stays reserved. */
  readonly value: number;
  readonly isLatest: boolean;
}

/** What passes between output and loss: the sample's loss, and its slope. */
export interface OutletFlow {
  readonly kind: 'loss' | 'error';
  readonly value: number;
  readonly isLatest: boolean;
}

export interface Flow {
  readonly edges: readonly EdgeFlow[];
  readonly units: readonly UnitFlow[];
  readonly outlet: OutletFlow | null;
  /** The neuron of the current step, or null if the step covers a whole phase. */
  readonly focus: PartId | null;
}

const NOTHING: Flow = { edges: [], units: [], outlet: null, focus: null };

/** Steps by phase or sample show the whole phase at its end; other steps show the line at the cursor. */
export function flowOf(atCursor: UpdateAtCursor, granularity: Granularity, loss: LossName): Flow {
  const { place, plan, cursor, sampleNumber } = atCursor;
  if (!place) return NOTHING;
  const within = cursor - sampleNumber * plan.perSample;
  if (granularity !== 'term' && within === plan.sampleLines.find(({ phase }) => phase === 'loss')?.start)
    return { ...NOTHING, edges: edgesWhere(atCursor, 'product', () => true) };
  if (granularity !== 'term' && within === plan.perSample)
    return { ...NOTHING, edges: edgesWhere(atCursor, 'part', () => true), units: deltasOf(atCursor) };
  return flowOfLine(atCursor, place.planned, place.terms, loss);
}

function flowOfLine(
  atCursor: UpdateAtCursor,
  { line, terms: termCount }: PlannedLine,
  terms: number,
  loss: LossName,
): Flow {
  switch (line.kind) {
    case 'z':
    case 'a': {
      const { layer, neuron } = line;
      // The bias is the first term.
      const done = line.kind === 'a' ? Number.POSITIVE_INFINITY : terms - 1;
      const edges = edgesWhere(atCursor, 'product', (of) => of.layer === layer && of.to === neuron);
      return { ...NOTHING, focus: `n${layer}.${neuron}`, edges: firstDone(edges, done) };
    }
    case 'loss':
      return { ...NOTHING, outlet: { kind: 'loss', value: lossTermOf(atCursor, loss), isLatest: true } };
    case 'delta': {
      const { layer, neuron } = line;
      const isDone = terms === termCount;
      const flow = {
        ...NOTHING,
        focus: `n${layer}.${neuron}` as const,
        units: deltasOf(atCursor, isDone ? neuron : null, layer),
      };
      if (layer === atCursor.network.layers.length - 1)
        return {
          ...flow,
          outlet: { kind: 'error', value: outputErrorOf(atCursor, neuron, loss), isLatest: terms === 1 },
        };
      const edges = edgesWhere(atCursor, 'deltaProduct', (of) => of.layer === layer + 1 && of.from === neuron);
      return { ...flow, edges: firstDone(edges, terms) };
    }
    case 'part': {
      const of = parsePart(line.part);
      if (of?.kind !== 'weight' && of?.kind !== 'bias') return NOTHING;
      const edges = edgesWhere(atCursor, 'part', ({ layer }) => layer === of.layer, line.part);
      const latest = of.kind === 'bias' ? of.to : null;
      return { ...NOTHING, focus: `n${of.layer}.${of.to}`, edges, units: deltasOf(atCursor, latest, of.layer) };
    }
    case 'gradient':
    case 'update':
      return flowOfUpdate(atCursor, line.part, line.kind);
  }
}

/** Shows the first `done` terms; edges come in the order of the terms. */
function firstDone(edges: readonly EdgeFlow[], done: number): readonly EdgeFlow[] {
  return edges.map((edge, index) => ({
    ...edge,
    value: index < done ? edge.value : Number.NaN,
    isLatest: index === done - 1,
  }));
}

/** The chosen edges with their numbers; a sample's part of a gradient only once its line is done. */
function edgesWhere(
  atCursor: UpdateAtCursor,
  kind: 'product' | 'deltaProduct' | 'part',
  isMeant: (edge: { readonly layer: number; readonly from: number; readonly to: number }) => boolean,
  latest: PartId | null = null,
): readonly EdgeFlow[] {
  const { network, pass, deltas } = atCursor;
  return network.layers.flatMap(({ weights }, layer) =>
    weights.flatMap((row, from) =>
      row.flatMap((weight, to): EdgeFlow[] => {
        if (!isMeant({ layer, from, to })) return [];
        const part = `w${layer}.${from}.${to}` as const;
        const value = {
          product: () => weight * (pass.activations[layer]?.[from] ?? Number.NaN),
          deltaProduct: () => weight * (deltas[layer]?.[to] ?? Number.NaN),
          part: () => (atCursor.isDone({ kind: 'part', part }) ? samplePartOf(atCursor, part) : Number.NaN),
        }[kind]();
        return [{ part, layer, kind, value, isLatest: part === latest }];
      }),
    ),
  );
}

/** Every δ known so far, from the output backwards, so that a new one moves none of the others. */
function deltasOf({ known }: UpdateAtCursor, latest: number | null = null, latestLayer = -1): readonly UnitFlow[] {
  return known.deltas
    .flatMap((deltas, layer) =>
      deltas.map(
        (value, neuron): UnitFlow => ({
          part: `n${layer}.${neuron}`,
          kind: 'delta',
          value,
          isLatest: layer === latestLayer && neuron === latest,
        }),
      ),
    )
    .toReversed();
}

/** The gradient of the current parameter, and the changes of all parameters updated so far. */
function flowOfUpdate(atCursor: UpdateAtCursor, latest: ParameterPart, line: 'gradient' | 'update'): Flow {
  const { record, network } = atCursor;
  const sizes = sizesOf(atCursor);
  const written = (part: ParameterPart) => {
    const index = parameterIndex(sizes, part);
    const isLatest = part === latest;
    if (isLatest && line === 'gradient')
      return { kind: 'gradient' as const, value: record.gradient[index] ?? Number.NaN, isLatest };
    const change = (record.after[index] ?? Number.NaN) - (record.before[index] ?? Number.NaN);
    const isDone = atCursor.isDone({ kind: 'update', part });
    const kind = atCursor.isHeld(part) ? ('held' as const) : ('change' as const);
    return { kind, value: isDone ? change : Number.NaN, isLatest };
  };
  const at = parsePart(latest);
  return {
    edges: network.layers.flatMap(({ weights }, layer) =>
      weights.flatMap((row, from) =>
        row.map((_, to): EdgeFlow => {
          const part = `w${layer}.${from}.${to}` as const;
          return { part, layer, ...written(part) };
        }),
      ),
    ),
    units: network.layers.flatMap(({ biases }, layer) =>
      biases.map((_, neuron): UnitFlow => ({ part: `n${layer}.${neuron}`, ...written(`b${layer}.${neuron}`) })),
    ),
    outlet: null,
    focus: at?.kind === 'weight' || at?.kind === 'bias' ? `n${at.layer}.${at.to}` : null,
  };
}
