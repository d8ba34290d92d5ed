import type { UpdateAtCursor } from '../../../core/microSteps/updateAtCursor.ts';
import { type EdgeEncoding, edgeValues } from '../../../core/model/edgeEncoding.ts';
import { type ParameterPart, parsePart, weightParts } from '../../../core/model/partId.ts';
import type { Snapshot } from '../../../core/run/snapshot.ts';
import { PROPORTIONAL_UP_TO } from '../../../geometry/network/edgeWidth.ts';
import { fittedScale } from '../../../geometry/network/fittedScale.ts';
import { selectAtCursor } from '../../../store/state/atCursor.ts';
import type { PageState } from '../../../store/state/pageState.ts';
import { forwardPassOf, selectInputs } from '../../../store/state/selectors.ts';
import { type EdgeLook, edgeLooks } from './edgeLooks.ts';

/** What the lines show where it is not the weights. */
export interface EncodedEdges {
  readonly look: EdgeLook;
  /** One for each edge, in the order of the layout; NaN where it is not computed yet, empty where there is none. */
  readonly values: ArrayLike<number>;
  /** The end of the scale of widths; null where no line has a width. */
  readonly scaleEnd: number | null;
  /** The weight whose line is as wide as that of a value of 1. */
  readonly weightPerUnit: number;
  /**
   * Why no line has a width: nothing to show here; not written down while playing; not computed by the cursor; all values
   * are 0.
   */
  readonly absence: 'none' | 'moving' | 'ahead' | 'zero' | null;
  /** Whether some of the values are not computed yet. */
  readonly isPartial: boolean;
}

interface Known {
  readonly snapshot: Snapshot;
  readonly inputs: readonly number[];
  readonly atCursor: UpdateAtCursor | null;
  readonly encoding: EdgeEncoding;
  readonly isMoving: boolean;
  readonly made: EncodedEdges;
}

let known: Known | null = null;

/**
 * The values that the lines show; null where they show the weights. Safe as a selector.
 * While the run moves, its scale is kept as long as it will do; at rest it depends on nothing but what is shown.
 */
export function selectEncodedEdges(state: PageState): EncodedEdges | null {
  const { snapshot, status } = state.run;
  const encoding = state.view.edgeEncoding;
  if (encoding === 'weight' || !snapshot) return null;
  const inputs = selectInputs(state);
  const atCursor = selectAtCursor(state);
  const isMoving = status !== 'paused';
  const isSame = known?.snapshot === snapshot && known.inputs === inputs && known.atCursor === atCursor;
  if (isSame && known?.encoding === encoding && known.isMoving === isMoving) return known.made;

  const values = edgeValues(encoding, snapshot, atCursor?.known.pass ?? forwardPassOf(snapshot, inputs));
  const shown = values && atCursor ? knownAt(atCursor, encoding, values, snapshot) : values;
  const before = isMoving && known?.encoding === encoding ? known.made.scaleEnd : null;
  const scaleEnd = fittedScale(largestOf(shown ?? []), before);
  const made: EncodedEdges = {
    look: edgeLooks[encoding],
    values: shown ?? [],
    scaleEnd,
    weightPerUnit: scaleEnd === null ? 0 : PROPORTIONAL_UP_TO / scaleEnd,
    absence: scaleEnd === null ? absenceOf(shown, snapshot) : null,
    isPartial: shown?.some(Number.isNaN) ?? false,
  };
  known = { snapshot, inputs, atCursor, encoding, isMoving, made };
  return made;
}

/** Within an update: NaN in place of what is not added to its z, or not summed up, yet. */
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

/** Whether a weight's product has been added to z. The bias is its first term. */
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

/** 0 where there is none. */
function largestOf(values: ArrayLike<number>): number {
  let largest = 0;
  for (let edge = 0; edge < values.length; edge++) {
    const magnitude = Math.abs(values[edge] ?? 0);
    if (magnitude > largest) largest = magnitude;
  }
  return largest;
}
