import { weightIndex } from '../../../core/model/network.ts';
import type { EdgeLayout } from '../../../geometry/network/edgesBetween.ts';

/** The weight of an edge in the flat list of parameters. */
export function weightOfEdge(sizes: readonly number[], parameters: Float64Array, edge: EdgeLayout): number {
  return parameters[weightIndex(sizes, edge.layer, edge.from, edge.to)] ?? Number.NaN;
}
