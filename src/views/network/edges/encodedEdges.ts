import type { UpdateAtCursor } from '../../../core/microSteps/updateAtCursor.ts';
import { type EdgeEncoding, edgeValues } from '../../../core/model/edgeEncoding.ts';
import { type ParameterPart, parsePart, weightParts } from '../../../core/model/partId.ts';
import type { Snapshot } from '../../../core/run/snapshot.ts';
import { PROPORTIONAL_UP_TO } from '../../../geometry/network/edgeWidth.ts';
import { fittedScale } from '../../../geometry/network/fittedScale.ts';
import { selectAtCursor } from '../../../store/state/atCursor.ts';
import type { PageState } from '../../../store/state/pageState.ts';
import { forwardPassOf, selectInputs } from '../../../store/state/selectors.ts';
import { type EncodingLook, encodingLooks } from './encodingLooks.ts';

/** The values that lines show instead of weights. */
export interface EncodedEdges {
  readonly look: EncodingLook;
  /** One per edge in the layout's order; NaN if not yet computed; empty if there are none. */
  readonly values: ArrayLike<number>;
  /** End of the scale of widths, or null if no line has a width. */
  readonly scaleEnd: number | null;
  /** The weight whose line is as wide as that of a value of 1. */
  readonly weightPerUnit: number;
  /**
   * Why no line has a width: nothing to show here; not recorded while playing; not yet computed at the cursor; all values 0.
   * Null if some line has one.
   */
  readonly absence: 'none' | 'moving' | 'ahead' | 'zero' | null;
  /** Whether some values are not yet computed. */
  readonly isPartial: boolean;
}

interface CachedEdges {
  readonly snapshot: Snapshot;
  readonly inputs: readonly number[];
  readonly atCursor: UpdateAtCursor | null;
  readonly encoding: EdgeEncoding;
  readonly isMoving: boolean;
  readonly made: EncodedEdges;
}

let cached: CachedEdges | null = null;

/**
 * The values that lines show instead of weights, or null if they show weights. Safe as a selector.
 * While the run moves, the scale is kept while it fits; at rest it depends only on the values shown.
 */
export function selectEncodedEdges(state: PageState): EncodedEdges | null {
  const { snapshot, status } = state.run;
  const encoding = state.view.edgeEncoding;
  if (encoding === 'weight' || !snapshot) return null;
  const inputs = selectInputs(state);
  const atCursor = selectAtCursor(state);
  const isMoving = status !== 'paused';
  const isSame = cached?.snapshot === snapshot && cached.inputs === inputs && cached.atCursor === atCursor;
  if (isSame && cached?.encoding === encoding && cached.isMoving === isMoving) return cached.made;

  const values = edgeValues(encoding, snapshot, atCursor?.known.pass ?? forwardPassOf(snapshot, inputs));
  const shown = values && atCursor ? knownAt(atCursor, encoding, values, snapshot) : values;
  const before = isMoving && cached?.encoding === encoding ? cached.made.scaleEnd : null;
  const scaleEnd = fittedScale(largestOf(shown ?? []), before);
  const made: EncodedEdges = {
    look: encodingLooks[encoding],
    values: shown ?? [],
    scaleEnd,
    weightPerUnit: scaleEnd === null ? 0 : PROPORTIONAL_UP_TO / scaleEnd,
    absence: scaleEnd === null ? absenceOf(shown, snapshot) : null,
    isPartial: shown?.some(Number.isNaN) ?? false,
  };
  cached = { snapshot, inputs, atCursor, encoding, isMoving, made };
  return made;
}

/** Within an update, replaces values not yet added to z, or not yet summed up, by NaN. */
function knownAt(
  atCursor: UpdateAtCursor,
  encoding: EdgeEncoding,
  values: Float64Array,
  { architecture }: Snapshot,
): Float64Array {
  if (encoding !== 'gradient' && encoding !== 'contribution') return values;
  const parts = weightParts(architecture.sizes);
  return values.map((value, edge) => {
    const part = parts[edge];
    if (!part) return Number.NaN;
    const isKnown = encoding === 'gradient' ? atCursor.isDone({ kind: 'gradient', part }) : isAdded(atCursor, part);
    return isKnown ? value : Number.NaN;
  });
}

/** Whether a weight's product has been added to z. The bias is the first term. */
function isAdded({ termsDone }: UpdateAtCursor, part: ParameterPart): boolean {
  const weight = parsePart(part);
  return (
    weight?.kind === 'weight' && termsDone({ kind: 'z', layer: weight.layer, neuron: weight.to }) > weight.from + 1
  );
}

function absenceOf(values: Float64Array | null, { updates }: Snapshot): EncodedEdges['absence'] {
  if (values === null) return updates ? 'none' : 'moving';
  return values.every(Number.isNaN) ? 'ahead' : 'zero';
}

/** The largest magnitude, or 0 for no values. */
function largestOf(values: ArrayLike<number>): number {
  let largest = 0;
  for (let edge = 0; edge < values.length; edge++) {
    const magnitude = Math.abs(values[edge] ?? 0);
    if (magnitude > largest) largest = magnitude;
  }
  return largest;
}
