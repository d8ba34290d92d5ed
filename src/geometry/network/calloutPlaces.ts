import { type Box, contains, overlaps, type Size } from '../box.ts';
import { chipPlaces, edgesWithChips, unitBoxes } from './chipPlaces.ts';
import { edgePoint } from './edgeCurve.ts';
import type { EdgeLayout } from './edgesBetween.ts';
import type { NetworkLayout } from './networkLayout.ts';

export type Side = 'top' | 'right' | 'bottom' | 'left';

/** The beak of a speech bubble. */
export interface Beak {
  readonly side: Side;
  /** Pixels from the start of that side to the middle of the beak. */
  readonly at: number;
  /** From the box to the tip. */
  readonly length: number;
}

export interface CalloutPlace {
  readonly box: Box;
  readonly beak: Beak;
}

export interface CalloutPlaces {
  /** Points at a line between inputs and the first hidden layer, or null if no place is free. */
  readonly line: CalloutPlace | null;
  /** Points at the square of a neuron, or null if no place is free. */
  readonly square: CalloutPlace | null;
}

/** Half the width of a beak, where it leaves its box. */
export const HALF_BEAK = 9;
const FROM_BORDER = 4;
const FROM_OTHERS = 3;
const FROM_TILE = 3;
const LENGTHS = [22, 14, 32];
/** Where along its side a box has its beak. */
const SHARES = [0.88, 0.73, 0.5, 0.27, 0.12];
/** In pixels of distance from the preferred place. */
const COST_OF_CROSSING = 400;
const COST_OF_NEXT_TARGET = 60;
const SAMPLES = 33;
const FIRST_SAMPLE = 5;

interface Candidate extends CalloutPlace {
  readonly cost: number;
}

interface Surroundings {
  readonly inside: Box;
  readonly obstacles: readonly Box[];
  readonly edges: readonly EdgeLayout[];
}

/**
 * Free places for the two callouts of the network: over no tile, number, chip or head, inside the panel, and if possible over no
 * line. None in a network whose units have no names beside them.
 */
export function calloutPlaces(
  layout: NetworkLayout,
  sizes: { readonly line: Size; readonly square: Size },
): CalloutPlaces {
  const { panel, tiles, edges, heads } = layout;
  if (tiles.some(({ title }) => title === null)) return { line: null, square: null };
  const inside = {
    x: FROM_BORDER,
    y: FROM_BORDER,
    width: panel.width - 2 * FROM_BORDER,
    height: panel.height - 2 * FROM_BORDER,
  };
  const chips = [...chipPlaces(layout, edgesWithChips(edges, null)).values()];
  const obstacles = [...unitBoxes(layout), ...chips, ...heads.map(({ box }) => box)];
  const around = { inside, obstacles, edges };
  const square = best(squareCandidates(layout, sizes.square, around));
  const withSquare = square === null ? around : { ...around, obstacles: [...obstacles, square.box, beakBox(square)] };
  return { line: best(lineCandidates(layout, sizes.line, withSquare)), square };
}

function best(candidates: readonly Candidate[]): CalloutPlace | null {
  const [first, ...others] = candidates;
  if (first === undefined) return null;
  const { box, beak } = others.reduce((least, other) => (other.cost < least.cost ? other : least), first);
  return { box, beak };
}

/** Below and above the lines that leave the inputs, the lowest line first. */
function lineCandidates({ edges }: NetworkLayout, size: Size, around: Surroundings): readonly Candidate[] {
  const lowestFirst = edges
    .filter(({ layer }) => layer === 0)
    .toSorted((a, b) => edgePoint(b, 0.5).y - edgePoint(a, 0.5).y);
  return lowestFirst.flatMap((edge, order) =>
    samples().flatMap((t) => {
      const tip = edgePoint(edge, t);
      const cost = order * COST_OF_NEXT_TARGET + 100 * Math.abs(t - 0.35);
      return bubbles(tip, ['top', 'bottom'], size, { ...around, edges: edges.filter((other) => other !== edge) }, cost);
    }),
  );
}

/** Beside the squares of the neurons: hidden ones first, from the top. */
function squareCandidates({ tiles, edges }: NetworkLayout, size: Size, around: Surroundings): readonly Candidate[] {
  const neurons = tiles.filter(({ column }) => column > 0);
  return neurons.flatMap(({ square }, order) => {
    const middle = { x: square.x + square.width / 2, y: square.y + square.height / 2 };
    const cost = order * COST_OF_NEXT_TARGET;
    return [0.18, 0.35, 0.5, 0.65, 0.82]
      .flatMap((share) => {
        const y = square.y + share * square.height;
        const right = { x: square.x + square.width + FROM_TILE, y };
        const left = { x: square.x - FROM_TILE, y };
        const away = 100 * Math.abs(share - 0.18);
        return [
          ...bubbles(right, ['left'], size, around, cost + away),
          ...bubbles(left, ['right'], size, around, cost + away + COST_OF_NEXT_TARGET / 2),
        ];
      })
      .concat(bubbles({ x: middle.x, y: square.y - FROM_TILE }, ['bottom'], size, { ...around, edges }, cost + 80));
  });
}

/** All free bubbles whose beak ends at `tip`. */
function bubbles(
  tip: { readonly x: number; readonly y: number },
  sides: readonly Side[],
  size: Size,
  { inside, obstacles, edges }: Surroundings,
  cost: number,
): readonly Candidate[] {
  return sides.flatMap((side) =>
    LENGTHS.flatMap((length, lengthOrder) =>
      SHARES.flatMap((share, shareOrder) => {
        const along = side === 'top' || side === 'bottom' ? size.width : size.height;
        const at = Math.min(along - 2 * HALF_BEAK, Math.max(2 * HALF_BEAK, share * along));
        const place = { box: boxAt(tip, size, { side, at, length }), beak: { side, at, length } };
        const beak = beakBox(place);
        const isFree =
          contains(inside, place.box) &&
          !obstacles.some((other) => overlaps(place.box, other, FROM_OTHERS) || overlaps(beak, other, 1));
        if (!isFree) return [];
        const crossed = edges.filter((edge) => crosses(edge, place.box) || crosses(edge, beak)).length;
        return [{ ...place, cost: cost + crossed * COST_OF_CROSSING + 8 * shareOrder + 12 * lengthOrder }];
      }),
    ),
  );
}

function boxAt(
  tip: { readonly x: number; readonly y: number },
  { width, height }: Size,
  { side, at, length }: Beak,
): Box {
  switch (side) {
    case 'top':
      return { x: tip.x - at, y: tip.y + length, width, height };
    case 'bottom':
      return { x: tip.x - at, y: tip.y - length - height, width, height };
    case 'left':
      return { x: tip.x + length, y: tip.y - at, width, height };
    case 'right':
      return { x: tip.x - length - width, y: tip.y - at, width, height };
  }
}

/** The box around a beak, without its tip, which may touch what it points at. */
export function beakBox({ box, beak: { side, at, length } }: CalloutPlace): Box {
  const long = length - 1;
  const isUpright = side === 'top' || side === 'bottom';
  const size = isUpright ? { width: 2 * HALF_BEAK, height: long } : { width: long, height: 2 * HALF_BEAK };
  const x = isUpright ? box.x + at - HALF_BEAK : side === 'left' ? box.x - long : box.x + box.width;
  const y = isUpright ? (side === 'top' ? box.y - long : box.y + box.height) : box.y + at - HALF_BEAK;
  return { x, y, ...size };
}

function crosses(edge: EdgeLayout, box: Box): boolean {
  return samples().some((t) => {
    const { x, y } = edgePoint(edge, t);
    return x > box.x - 2 && x < box.x + box.width + 2 && y > box.y - 2 && y < box.y + box.height + 2;
  });
}

/** Places along an edge, without its ends. */
function samples(): readonly number[] {
  return Array.from({ length: SAMPLES }, (_, index) => (index + FIRST_SAMPLE) / (SAMPLES + 2 * FIRST_SAMPLE - 1));
}
