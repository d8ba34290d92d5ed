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

/** Whether a unit stands back because the spotlight is on a part that it has no line to. */
export function standsBack(column: number, row: number, pointed: PartId): boolean {
  const units = unitsOf(pointed);
  const unit = unitAt(column, row);
  if (units.includes(unit)) return false;
  if (units.length > 1) return true;
  const at = parsePart(units[0] ?? pointed);
  const pointedColumn = at?.kind === 'neuron' ? at.layer + 1 : 0;
  return Math.abs(pointedColumn - column) !== 1;
}

/** Whether an edge recedes because a unit is pointed at that is not one of its ends, or because another edge is in the spotlight. */
export function recedes({ part, layer, from, to }: EdgeLayout, pointed: PartId | null, isSpotlight: boolean): boolean {
  if (pointed === null) return false;
  if (pointed.startsWith('w')) return isSpotlight && part !== pointed;
  const [unit] = unitsOf(pointed);
  return unit !== unitAt(layer, from) && unit !== unitAt(layer + 1, to);
}
