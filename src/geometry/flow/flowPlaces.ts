/** Places for an update's marks: arrowheads on edges, number chips on edges, badges beside neurons. */
import type { PartId } from '../../core/model/partId.ts';
import { type Box, centredBox, type Size } from '../box.ts';
import { chipPlaces, edgesWithChips, unitBoxes } from '../network/chipPlaces.ts';
import type { NetworkLayout } from '../network/networkLayout.ts';
import { weightChips } from '../network/weightChips.ts';
import type { Flow } from './flow.ts';
import { type Arrowhead, arrowheadPlaces } from './flowArrowheads.ts';
import { badgePlaces } from './flowBadges.ts';
import { type Outlet, outletPlace } from './flowOutlet.ts';
import { flowChipSize, isFree, LONG_CHIP, OUTLINE, SHORT_CHIP, widened } from './flowRoom.ts';

export interface FlowPlaces {
  readonly chips: ReadonlyMap<PartId, Box>;
  readonly badges: ReadonlyMap<PartId, Box>;
  readonly arrowheads: ReadonlyMap<PartId, Arrowhead>;
  readonly outlet: Outlet | null;
  /** Known numbers without room, where all of them are meant to be written. */
  readonly unwritten: number;
}

/** With more arrowheads than this, only those of one neuron are drawn. */
const MOST_ARROWHEADS = 160;
/** Pixels between the chip of a product and that of a weight. */
const BETWEEN = 2;

/**
 * Places for all marks of a flow. None overlaps a text, a weight or another mark; only badges may overlap a heat map. Marks
 * without room are left out and counted.
 */
export function flowPlaces(layout: NetworkLayout, flow: Flow, selected: PartId | null): FlowPlaces {
  const weights = weightChips(layout, selected);
  const taken = [...unitBoxes(layout), ...layout.heads.map(({ box }) => box), ...weights.values()];
  const outline = layout.tiles.find(({ part }) => part === selected)?.square;
  if (outline) taken.push(widened(outline, OUTLINE - 1));
  const outlet = flow.outlet ? outletPlace(layout, taken) : null;
  if (outlet) taken.push(outlet.chip, centredBox(outlet.head.x, outlet.head.y, outlet.head.size, outlet.head.size));
  const badges = badgePlaces(layout, flow.units, { taken, selected });
  taken.push(...badges.values());

  const flowing = new Map(flow.edges.map((edge) => [edge.part, edge]));
  const drawn = layout.edges.filter(({ part }) => flowing.has(part));
  const around = flow.focus ?? selected;
  const written = edgesWithChips(layout.edges, around).filter(({ part }) => flowing.has(part));
  const size = flowChipSize(layout, flow.edges.every(({ kind }) => kind.endsWith('roduct')) ? SHORT_CHIP : LONG_CHIP);
  const chips = new Map(chipPlaces(layout, written, { size, taken: taken.map((box) => widened(box, BETWEEN)) }));
  taken.push(...chips.values());
  for (const { part } of written) {
    const weight = weights.get(part);
    const box = weight && !chips.has(part) ? besideWeight(layout, weight, size, taken) : null;
    if (!box) continue;
    chips.set(part, box);
    taken.push(box);
  }

  const pointed = drawn.length > MOST_ARROWHEADS ? edgesWithChips(drawn, around) : drawn;
  const arrowheads = arrowheadPlaces(layout, pointed, { flowing, taken, selected });
  const marks = [...flow.units, ...written.flatMap(({ part }) => flowing.get(part) ?? [])];
  const unwritten = marks.filter(
    ({ part, value }) => !Number.isNaN(value) && !chips.has(part) && !badges.has(part),
  ).length;
  return { chips, badges, arrowheads, outlet, unwritten };
}

/** Below or above its weight, for a chip without room on its own line. */
function besideWeight(layout: NetworkLayout, weight: Box, size: Size, taken: readonly Box[]): Box | null {
  const x = weight.x + weight.width / 2;
  const y = weight.y + weight.height / 2;
  const along = (weight.height + size.height) / 2 + 1.5;
  const candidates: readonly Box[] = [
    centredBox(x, y + along, size.width, size.height),
    centredBox(x, y - along, size.width, size.height),
  ];
  return candidates.find((box) => isFree(layout, box, taken)) ?? null;
}
