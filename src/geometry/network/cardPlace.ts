import { type Box, overlaps, type Size } from '../box.ts';

/** A box that a card should leave visible, and how much worse it is to cover it than another tile. */
export interface InSight {
  readonly box: Box;
  readonly worth: number;
}

/** Pixels between a card and its part. */
const FROM_PART = 10;
const FROM_BORDER = 4;
/** Cost of cutting off a pixel of the card, relative to covering a pixel of a tile. */
const WORSE_TO_CUT = 3;
/** Cost of a pixel of distance from the part. */
const COST_OF_DISTANCE = 4;
/** Pixels between places that are tried all over the panel. */
const GRID = 12;

/**
 * Place for a card: never over its part, inside the panel, where it covers least of `inSight`, and near the part if it can. A card
 * that fits nowhere is cut down and scrolls.
 */
export function cardPlace(part: Box, card: Size, panel: Size, inSight: readonly InSight[] = []): Box {
  const places = [...placesBeside(part, card, panel), ...placesAround(part, card, panel)];
  const cost = (place: Box) =>
    WORSE_TO_CUT * (card.width * card.height - place.width * place.height) +
    COST_OF_DISTANCE * distance(place, part) +
    sum(inSight.map(({ box, worth }) => worth * sharedArea(place, box)));
  const costs = places.map(cost);
  const least = Math.min(...costs);
  // Of equal places the first, because it is level with the part.
  return places[costs.findIndex((value) => value < least + 1)] ?? { x: 0, y: 0, ...card };
}

/** On each side of the part, as much of the card as fits. */
function placesBeside(part: Box, card: Size, panel: Size): readonly Box[] {
  const right = part.x + part.width + FROM_PART;
  const bottom = part.y + part.height + FROM_PART;
  const innerWidth = panel.width - 2 * FROM_BORDER;
  const innerHeight = panel.height - 2 * FROM_BORDER;
  const sides: readonly Box[] = [
    { x: right, y: FROM_BORDER, width: panel.width - FROM_BORDER - right, height: innerHeight },
    { x: FROM_BORDER, y: FROM_BORDER, width: part.x - FROM_PART - FROM_BORDER, height: innerHeight },
    { x: FROM_BORDER, y: bottom, width: innerWidth, height: panel.height - FROM_BORDER - bottom },
    { x: FROM_BORDER, y: FROM_BORDER, width: innerWidth, height: part.y - FROM_PART - FROM_BORDER },
  ];
  return sides.flatMap((side, index) => placesOn(side, index, part, card));
}

/** All over the panel, uncut and clear of the part. */
function placesAround(part: Box, card: Size, panel: Size): readonly Box[] {
  const steps = (room: number) =>
    Array.from({ length: Math.max(0, Math.floor(room / GRID) + 1) }, (_, index) => FROM_BORDER + index * GRID);
  return steps(panel.height - card.height - 2 * FROM_BORDER)
    .flatMap((y) => steps(panel.width - card.width - 2 * FROM_BORDER).map((x) => ({ x, y, ...card })))
    .filter((place) => !overlaps(place, part, FROM_PART));
}

/**
 * Places on one side of the part: centred on it, aligned with its start, aligned with its end, at both ends of the side. Sides 1
 * (left) and 3 (above) end where the part begins.
 */
function placesOn(side: Box, index: number, part: Box, card: Size): readonly Box[] {
  const width = Math.min(card.width, Math.max(0, side.width));
  const height = Math.min(card.height, Math.max(0, side.height));
  const right = side.x + side.width - width;
  const bottom = side.y + side.height - height;
  const [isAcross, isDown] = [index >= 2, index < 2];
  const along = (from: number, room: number, low: number, high: number) =>
    [from + room / 2, from, from + room, low, high].map((value) => clamped(value, low, high));
  const xs = isAcross ? along(part.x, part.width - width, side.x, right) : [index === 1 ? right : side.x];
  const ys = isDown ? along(part.y, part.height - height, side.y, bottom) : [index === 3 ? bottom : side.y];
  return xs.flatMap((x) => ys.map((y) => ({ x, y, width, height })));
}

function clamped(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

/** Between the nearest points of two boxes, along both axes. */
function distance(a: Box, b: Box): number {
  const across = Math.max(b.x - a.x - a.width, a.x - b.x - b.width, 0);
  const down = Math.max(b.y - a.y - a.height, a.y - b.y - b.height, 0);
  return across + down;
}

function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
