import { type PartId, parsePart } from '../../../core/model/partId.ts';
import type { EdgeLayout } from '../../../geometry/network/edgesBetween.ts';
import { drawnPart, unitAt } from '../partWalk.ts';

let known: { readonly part: PartId; readonly units: readonly PartId[] } | null = null;

/** The units that belong to a part that is pointed at: both ends of a weight, or the unit itself. */
export function unitsOf(part: PartId): readonly PartId[] {
  if (known?.part === part) return known.units;
  const parsed = parsePart(part);
  const units =
    parsed?.kind === 'weight'
      ? [unitAt(parsed.layer, parsed.from), unitAt(parsed.layer + 1, parsed.to)]
      : [drawnPart(part)];
  known = { part, units };
  return units;
}

/** Whether an edge recedes because a unit is pointed at that is not one of its ends. */
export function recedes({ layer, from, to }: EdgeLayout, pointed: PartId | null): boolean {
  if (pointed === null || pointed.startsWith('w')) return false;
  const [unit] = unitsOf(pointed);
  return unit !== unitAt(layer, from) && unit !== unitAt(layer + 1, to);
}
