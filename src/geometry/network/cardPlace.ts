import type { Box, Size } from '../box.ts';

/** Pixels between a card and its part; narrow enough for the pointer to cross. */
const FROM_PART = 10;
const FROM_BORDER = 4;
/** Cost of cutting off a pixel of the card, relative to covering a pixel of another part. */
const WORSE_TO_CUT = 3;

/**
 * Place for a card: beside its part, never over it, inside the panel. Tries right, left, below and above, and places along each
 * side; takes the one that covers least of `inSight`. A card that fits nowhere is cut down and scrolls.
 */
export function cardPlace(part: Box, card: Size, panel: Size, inSight: readonly Box[] = []): Box {
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
  const places = sides.flatMap((side, index) => placesOn(side, index, part, card));
  const cost = (place: Box) =>
    WORSE_TO_CUT * (card.width * card.height - place.width * place.height) +
    sum(inSight.map((box) => sharedArea(place, box)));
  return places.reduce((best, other) => (cost(other) < cost(best) - 1 ? other : best));
}

/**
 * Places on one side of the part: centred on it, aligned with its start, aligned with its end, within the side. Sides 1 (left)
 * and 3 (above) end where the part begins.
 */
function placesOn(side: Box, index: number, part: Box, card: Size): readonly Box[] {
  const width = Math.min(card.width, Math.max(0, side.width));
  const height = Math.min(card.height, Math.max(0, side.height));
  const right = side.x + side.width - width;
  const bottom = side.y + side.height - height;
  return [0.5, 0, 1].map((share) => ({
    x: index === 1 ? right : clamped(part.x + share * (part.width - width), side.x, right),
    y: index === 3 ? bottom : clamped(part.y + share * (part.height - height), side.y, bottom),
    width,
    height,
  }));
}

function clamped(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
