import { likeliestClasses } from '../paint/classField.ts';

/** Where the name of a class stands on the plane, as shares of its side from the upper left. */
export interface RegionName {
  readonly number: number;
  readonly x: number;
  readonly y: number;
}

/** Places for a name, corners first: there it covers the fewest points. */
const PLACES = [
  [0.89, 0.055],
  [0.11, 0.945],
  [0.89, 0.945],
  [0.11, 0.055],
  [0.5, 0.055],
  [0.5, 0.945],
  [0.11, 0.5],
  [0.89, 0.5],
  [0.5, 0.5],
  [0.3, 0.3],
  [0.7, 0.3],
  [0.3, 0.7],
  [0.7, 0.7],
] as const;
/** Half the width and height of a name. */
const REACH_X = 0.09;
const REACH_Y = 0.045;

/** A name in the region of each class that has room for one. `fields` are those of the classes, with `side` cells to a side. */
export function regionNames(fields: readonly Float32Array[], side: number): readonly RegionName[] {
  const likeliest = likeliestClasses(fields);
  const isAllOf = (number: number, x: number, y: number) => {
    const [left, right] = [x - REACH_X, x + REACH_X].map((share) => cellAt(share, side));
    const [top, bottom] = [y - REACH_Y, y + REACH_Y].map((share) => cellAt(share, side));
    for (let row = top ?? 0; row <= (bottom ?? 0); row++)
      for (let column = left ?? 0; column <= (right ?? 0); column++)
        if (likeliest[row * side + column] !== number) return false;
    return true;
  };
  return fields.flatMap((_, number) => {
    const place = PLACES.find(([x, y]) => isAllOf(number, x, y));
    return place ? [{ number, x: place[0], y: place[1] }] : [];
  });
}

function cellAt(share: number, side: number): number {
  return Math.min(side - 1, Math.max(0, Math.floor(share * side)));
}
