import type { Box, Size } from './box.ts';

/** Between a card and its part; narrow enough for the pointer to cross into the card. */
const FROM_PART = 10;
const FROM_BORDER = 4;

/**
 * Where a card of this size goes: beside its part, never over it, inside the panel. Of right, left,
 * below and above (in this order) it takes the side where it covers the least of what is to be kept in sight; where it fits
 * on no side it is cut down (and scrolls) on the side with the largest area.
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
  const places = sides.map((side, index) => placeOn(side, index, part, card));
  const cost = (place: Box) =>
    card.width * card.height - place.width * place.height + sum(inSight.map((box) => sharedArea(place, box)));
  return places.reduce((best, other) => (cost(other) < cost(best) - 1 ? other : best));
}

/** As near to the part as a side allows; `sides` 1 and 3 end where the part begins. */
function placeOn(side: Box, index: number, part: Box, card: Size): Box {
  const width = Math.min(card.width, Math.max(0, side.width));
  const height = Math.min(card.height, Math.max(0, side.height));
  const right = side.x + side.width - width;
  const bottom = side.y + side.height - height;
  return {
    x: index === 1 ? right : clamped(part.x + part.width / 2 - width / 2, side.x, right),
    y: index === 3 ? bottom : clamped(part.y + part.height / 2 - height / 2, side.y, bottom),
    width,
    height,
  };
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
