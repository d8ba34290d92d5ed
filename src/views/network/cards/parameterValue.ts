import { hasPart, type PartId, parameterIndex, parsePart } from '../../../core/model/partId.ts';
import type { PageState } from '../../../store/state/pageState.ts';

/** The weight or bias on the screen; NaN if the network has none of this name. */
export function parameterIn({ run }: PageState, part: PartId): number {
  const parsed = parsePart(part);
  const sizes = run.snapshot?.architecture.sizes;
  if (!run.snapshot || !sizes || !parsed || !hasPart(sizes, parsed)) return Number.NaN;
  return run.snapshot.parameters[parameterIndex(sizes, part)] ?? Number.NaN;
}
