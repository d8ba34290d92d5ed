import type { EdgeLayout } from '../../../geometry/network/edgesBetween.ts';
import type { PageState } from '../../../store/state/pageState.ts';
import { weightText } from '../../../strings/numberText.ts';
import { hasSizes } from '../shownNetwork.ts';
import { weightOfEdge } from './edgeLineLook.ts';
import { selectEncodedEdges } from './encodedEdges.ts';
import type { EncodingLook } from './encodingLooks.ts';

/** The numbers of an edge at a moment. */
interface EdgeNumbers {
  readonly weight: number;
  /** What the line shows: the weight, or another value, NaN while there is none. */
  readonly value: number;
  /** How that value is written, unless it is the weight. */
  readonly look: EncodingLook | undefined;
}

/** Null while the snapshot has another architecture. `index` is the edge's place in the layout. */
export function edgeNumbers(
  state: PageState,
  sizes: readonly number[],
  edge: EdgeLayout,
  index: number,
): EdgeNumbers | null {
  const { snapshot } = state.run;
  if (!snapshot || !hasSizes(snapshot, sizes)) return null;
  const weight = weightOfEdge(sizes, snapshot.parameters, edge);
  const encoded = selectEncodedEdges(state);
  return { weight, value: encoded ? (encoded.values[index] ?? Number.NaN) : weight, look: encoded?.look };
}

/** Text of the value that a line shows; empty without one. */
export function valueText({ value, look }: EdgeNumbers): string {
  return Number.isNaN(value) ? '' : (look?.chipText ?? weightText)(value);
}

/** Which colour a value has. */
export function inkOf({ value, look }: EdgeNumbers): 'backward' | 'negative' | 'positive' | 'ink' {
  if (look?.isBackward) return 'backward';
  return value < 0 ? 'negative' : value > 0 ? 'positive' : 'ink';
}

export const FILLS = {
  backward: 'fill-backward',
  negative: 'fill-negative',
  positive: 'fill-positive',
  ink: 'fill-ink',
} as const;
export const TEXTS = {
  backward: 'text-backward',
  negative: 'text-negative',
  positive: 'text-positive',
  ink: 'text-ink',
} as const;
