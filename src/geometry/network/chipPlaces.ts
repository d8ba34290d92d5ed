import type { PartId } from '../../core/model/partId.ts';
import { type Box, centredBox, contains, overlaps, type Size } from '../box.ts';
import { edgePoint } from './edgeCurve.ts';
import type { EdgeLayout } from './edgesBetween.ts';
import { MOST_EDGES_WITH_CHIPS } from './edgeWidth.ts';
import { chipSize } from './layoutMetrics.ts';
import type { NetworkLayout } from './networkLayout.ts';

const CANDIDATES = 41;
const FROM_TILES = 5;
/** Preferred distance between a tile and a chip, as a share of the distance between the tiles. */
const PREFERRED_FROM_TILES = 0.11;
/** Pixels between two chips: preferred, then minimum. */
const BETWEEN_CHIPS = [3, 1];
/** Offsets of a chip from its line, in chip heights; the line still runs into it. */
const OFFSETS = [0, -0.15, 0.15, -0.3, 0.3];
const COST_OF_OFFSET = 60;
/** In pixels of distance from the preferred place. */
const COST_OF_COVERING = 60;

interface Candidate {
  readonly box: Box;
  readonly cost: number;
}

/** The edges that show their weight: all in a small network, else those of the selected neuron, or the selected one. */
export function edgesWithChips(edges: readonly EdgeLayout[], selected: PartId | null): readonly EdgeLayout[] {
  if (edges.length <= MOST_EDGES_WITH_CHIPS) return edges;
  if (selected === null) return [];
  const unit = selected.startsWith('b') ? `n${selected.slice(1)}` : selected;
  return edges.filter(({ part, layer, from, to }) => {
    const source = layer === 0 ? `x${from}` : `n${layer - 1}.${from}`;
    return part === unit || source === unit || `n${layer}.${to}` === unit;
  });
}

interface ChipOptions {
  /** Defaults to the size of a weight chip. */
  readonly size?: Size;
  /** Further boxes that chips must not overlap. */
  readonly taken?: readonly Box[];
}

/**
 * A box for each chip along its edge, overlapping no chip, tile or text. Chips without room are left out. Depends on the layout
 * only, so that nothing jumps while the weights change.
 */
export function chipPlaces(
  layout: NetworkLayout,
  edges: readonly EdgeLayout[],
  { size = chipSize(layout.metrics), taken = [] }: ChipOptions = {},
): ReadonlyMap<PartId, Box> {
  const obstacles = [...unitBoxes(layout), ...taken];
  const places = new Map<PartId, Box>();
  for (const layer of new Set(edges.map((edge) => edge.layer))) {
    const inGap = edges.filter((edge) => edge.layer === layer);
    for (const [part, box] of placesInGap(layout, inGap, obstacles, size)) places.set(part, box);
  }
  return places;
}

/** Boxes of all tiles and their texts. */
export function unitBoxes({ tiles }: NetworkLayout): readonly Box[] {
  return tiles.flatMap(({ square, title, lines }) => [square, ...(title ? [title] : []), ...lines]);
}

interface Attempt {
  readonly places: ReadonlyMap<PartId, Box>;
  readonly cost: number;
}

/**
 * Places the chips between two columns. One column of chips near the tiles with fewer edges reads best; the other side and the
 * middle are tried too, in several orders. The most chips at the lowest cost win.
 */
function placesInGap(
  layout: NetworkLayout,
  edges: readonly EdgeLayout[],
  obstacles: readonly Box[],
  size: Size,
): ReadonlyMap<PartId, Box> {
  const targets = new Set(edges.map((edge) => edge.to)).size;
  const sources = new Set(edges.map((edge) => edge.from)).size;
  const preferences = targets >= sources ? [1, 0, 0.5] : [0, 1, 0.5];
  let best: Attempt = { places: new Map(), cost: 0 };
  for (const distance of BETWEEN_CHIPS)
    for (const preference of preferences) {
      const choices = edges.map((edge) => ({
        edge,
        candidates: candidatesAlong(layout, edge, edges, { obstacles, preference, size }),
      }));
      for (const order of placingOrders(choices)) {
        const attempt = placed(order, distance);
        const isMore = attempt.places.size > best.places.size;
        if (isMore || (attempt.places.size === best.places.size && attempt.cost < best.cost)) best = attempt;
      }
      // Leave the preferred side only if some chip has no room there.
      if (best.places.size === edges.length) return best.places;
    }
  return best.places;
}

interface Choice {
  readonly edge: EdgeLayout;
  /** Best first. */
  readonly candidates: readonly Candidate[];
}

/** Fewest candidates first; from the top; from the bottom; flattest first; steepest first. */
function placingOrders(choices: readonly Choice[]): readonly (readonly Choice[])[] {
  const steepness = ({ edge }: Choice) => Math.abs(edge.end.y - edge.start.y);
  const fromTop = choices.toSorted((a, b) => a.edge.end.y - b.edge.end.y);
  const flattestFirst = choices.toSorted((a, b) => steepness(a) - steepness(b));
  return [
    choices.toSorted((a, b) => a.candidates.length - b.candidates.length),
    fromTop,
    fromTop.toReversed(),
    flattestFirst,
    flattestFirst.toReversed(),
  ];
}

function placed(order: readonly Choice[], distance: number): Attempt {
  const places = new Map<PartId, Box>();
  let cost = 0;
  for (const { edge, candidates } of order) {
    const taken = [...places.values()];
    const free = candidates.find(({ box }) => !taken.some((other) => overlaps(box, other, distance)));
    if (!free) continue;
    places.set(edge.part, free.box);
    cost += free.cost;
  }
  return { places, cost };
}

interface CandidateOptions {
  readonly obstacles: readonly Box[];
  /** Preferred place along the edge: 0 at its start, 1 at its end. */
  readonly preference: number;
  readonly size: Size;
}

/** Places along one edge clear of all obstacles, best first. */
function candidatesAlong(
  { panel, heads }: NetworkLayout,
  edge: EdgeLayout,
  edges: readonly EdgeLayout[],
  { obstacles, preference, size }: CandidateOptions,
): readonly Candidate[] {
  const { width, height } = size;
  const top = heads[0]?.box.height ?? 0;
  const inside: Box = { x: 0, y: top, width: panel.width, height: panel.height - top };
  const leftmost = edge.start.x + width / 2 + FROM_TILES;
  const rightmost = edge.end.x - width / 2 - FROM_TILES;
  const inset = Math.min(PREFERRED_FROM_TILES * (edge.end.x - edge.start.x), (rightmost - leftmost) / 2);
  const preferred = leftmost + inset + preference * (rightmost - leftmost - 2 * inset);
  const candidates: Candidate[] = [];
  for (let step = 0; step < CANDIDATES; step++) {
    const t = step / (CANDIDATES - 1);
    const { x, y } = edgePoint(edge, t);
    if (x < leftmost || x > rightmost) continue;
    const others = edges.filter((other) => other !== edge).map((other) => edgePoint(other, t).y);
    for (const offset of OFFSETS) {
      const centre = y + offset * height;
      const box = centredBox(x, centre, width, height);
      if (!contains(inside, box) || obstacles.some((obstacle) => overlaps(box, obstacle, 1))) continue;
      const covered = others.filter((other) => Math.abs(other - centre) < height / 2 + 2).length;
      const cost = covered * COST_OF_COVERING + Math.abs(offset) * COST_OF_OFFSET + Math.abs(x - preferred);
      candidates.push({ box, cost });
    }
  }
  return candidates.sort((a, b) => a.cost - b.cost);
}
