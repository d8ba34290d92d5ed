import type { PartId } from '../../core/model/partId.ts';
import { type Box, centredBox, overlaps } from '../box.ts';
import type { EdgeLayout } from '../network/edgesBetween.ts';
import type { NetworkLayout } from '../network/networkLayout.ts';
import type { EdgeFlow } from './flow.ts';
import { BORDER, HEAD, LATEST_HEAD, OUTLINE, widened } from './flowRoom.ts';
import { wayAlong } from './wayAlong.ts';

/** An arrowhead that points along its edge or against it. */
export interface Arrowhead {
  readonly x: number;
  readonly y: number;
  /** Degrees clockwise; 0 points right. */
  readonly angle: number;
  readonly size: number;
}

const SMALLEST = 5;
/** Tried in turn if an arrowhead does not fit near the tile. */
const SCALES = [1, 0.8, 0.6];
const NEAR = 20;
const STEPS = 128;

/** An arrowhead for each edge that carries a value, clear of everything in place; edges without room get none. */
export function arrowheadPlaces(
  layout: NetworkLayout,
  edges: readonly EdgeLayout[],
  { flowing, taken, selected }: FlowingEdges,
): ReadonlyMap<PartId, Arrowhead> {
  const arrowheads = new Map<PartId, Arrowhead>();
  for (const edge of edges) {
    const flow = flowing.get(edge.part);
    if (!flow) continue;
    const near = taken.filter((box) => overlaps(box, boxAround(edge)));
    const head = arrowheadOn(edge, flow, { taken: near, selected, spacing: spacingAt(layout, edge) });
    if (head) arrowheads.set(edge.part, head);
  }
  return arrowheads;
}

interface FlowingEdges {
  readonly flowing: ReadonlyMap<PartId, EdgeFlow>;
  readonly taken: readonly Box[];
  readonly selected: PartId | null;
}

interface HeadOptions {
  readonly taken: readonly Box[];
  readonly selected: PartId | null;
  /** Distance between the ends of neighbouring edges. */
  readonly spacing: number;
}

/** Near the arriving end, clear of chips and outlines, shrunk if needed; else anywhere along the edge. */
function arrowheadOn(edge: EdgeLayout, flow: EdgeFlow, options: HeadOptions): Arrowhead | null {
  if (Number.isNaN(flow.value) || flow.kind === 'gradient' || flow.kind === 'change' || flow.kind === 'held')
    return null;
  const isForward = flow.kind === 'product';
  const size = Math.max(SMALLEST, Math.min(flow.isLatest ? LATEST_HEAD : HEAD, options.spacing));
  const arrival = isForward ? edge.end.x : edge.start.x;
  const heads = SCALES.map((scale) => headOfSize(edge, isForward, Math.max(SMALLEST, scale * size), options));
  return heads.find((head) => head && Math.abs(arrival - head.x) < NEAR) ?? heads[0] ?? null;
}

function headOfSize(
  edge: EdgeLayout,
  isForward: boolean,
  size: number,
  { taken, selected }: HeadOptions,
): Arrowhead | null {
  const points = wayAlong(edge, isForward, STEPS + 1);
  const arrival = isForward ? edge.end.x : edge.start.x;
  const source = edge.layer === 0 ? `x${edge.from}` : `n${edge.layer - 1}.${edge.from}`;
  const fromTile = (isForward ? `n${edge.layer}.${edge.to}` : source) === selected ? OUTLINE : BORDER;
  for (let step = STEPS - 1; step > 0; step--) {
    const before = points[step - 1];
    const here = points[step];
    const after = points[step + 1];
    if (!before || !here || !after || Math.abs(arrival - here.x) < fromTile + 0.6 * size + 1) continue;
    const box = centredBox(here.x, here.y, size, size);
    if (taken.some((other) => overlaps(box, other, 1))) continue;
    const angle = (Math.atan2(after.y - before.y, after.x - before.x) * 180) / Math.PI;
    return { ...here, angle, size };
  }
  return null;
}

/** Smallest distance from an edge's ends to other edges' ends at the same tiles. */
function spacingAt({ edges }: NetworkLayout, edge: EdgeLayout): number {
  const ends = edges.filter((other) => other.layer === edge.layer && other.to === edge.to && other !== edge);
  const starts = edges.filter((other) => other.layer === edge.layer && other.from === edge.from && other !== edge);
  return Math.min(
    ...ends.map((other) => Math.abs(other.end.y - edge.end.y)),
    ...starts.map((other) => Math.abs(other.start.y - edge.start.y)),
    HEAD + LATEST_HEAD,
  );
}

function boxAround({ start, end }: EdgeLayout): Box {
  const corner = { x: Math.min(start.x, end.x), y: Math.min(start.y, end.y) };
  return widened({ ...corner, width: Math.abs(end.x - start.x), height: Math.abs(end.y - start.y) }, LATEST_HEAD);
}
