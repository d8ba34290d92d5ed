import { weightIndex } from '../../../core/model/network.ts';
import type { EdgeLayout } from '../../../geometry/network/edgesBetween.ts';
import type { LineScale } from '../../../geometry/network/edgeWidth.ts';
import type { PageState } from '../../../store/state/pageState.ts';
import { hasSizes } from '../shownNetwork.ts';
import { type LineLook, lineLook } from './EdgeLine.tsx';
import { selectEncodedEdges } from './encodedEdges.ts';

/**
 * The current look of an edge's line, for its weight or the value shown instead; null while the snapshot has another
 * architecture. `index` is the edge's place in the layout.
 */
export function edgeLineLook(
  state: PageState,
  sizes: readonly number[],
  scale: LineScale,
  edge: EdgeLayout,
  index: number,
): LineLook | null {
  const encoded = selectEncodedEdges(state);
  if (encoded)
    return lineLook((encoded.values[index] ?? Number.NaN) * encoded.weightPerUnit, scale, encoded.look.isBackward);
  const { snapshot } = state.run;
  return snapshot && hasSizes(snapshot, sizes) ? lineLook(weightOfEdge(sizes, snapshot.parameters, edge), scale) : null;
}

/** The weight of an edge in the flat list of parameters. */
export function weightOfEdge(sizes: readonly number[], parameters: Float64Array, edge: EdgeLayout): number {
  return parameters[weightIndex(sizes, edge.layer, edge.from, edge.to)] ?? Number.NaN;
}
