import { weightIndex } from '../../core/network.ts';
import type { EdgeLayout } from '../../geometry/edgesBetween.ts';

/** The weight of an edge in the flat list of parameters. */
export function weightOfEdge(sizes: readonly number[], parameters: Float64Array, edge: EdgeLayout): number {
  return parameters[weightIndex(sizes, edge.layer, edge.from, edge.to)] ?? Number.NaN;
}
