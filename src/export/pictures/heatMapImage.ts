import type { PlaneMap } from '../../geometry/boundary/planeMap.ts';
import type { Box } from '../../geometry/box.ts';
import { paintClasses } from '../../geometry/paint/classField.ts';
import { paintField } from '../../geometry/paint/heatMap.ts';
import type { UnitLook } from '../../geometry/paint/unitField.ts';
import { pngAddress } from './pngBytes.ts';
import { element } from './svg.ts';

/** Pictures are for paper and slides: always the light colours. */
const THEME = 'light';
/** A tile shows no more cells to a side. */
const MOST_TILE_CELLS = 50;

/** The heat map of a unit in its tile. `field` has `side` × `side` values, row 0 at the top. */
export function tileImage(box: Box, field: Float32Array, side: number, { scale, shades }: UnitLook): string {
  const small = side > MOST_TILE_CELLS && side % 2 === 0 ? halved(field, side) : field;
  const cells = Math.round(Math.sqrt(small.length));
  return image(box, cells, (pixels) => paintField(pixels, small, scale, THEME, false, shades));
}

/** What the plane shows, as colours. */
export function planeImage(box: Box, map: PlaneMap): string {
  return image(box, map.side, (pixels) => {
    if (map.kind === 'classes') paintClasses(pixels, map.fields, THEME);
    else paintField(pixels, map.field, map.scale, THEME, false, map.shades);
  });
}

function image(box: Box, side: number, paint: (pixels: Uint8ClampedArray) => void): string {
  const pixels = new Uint8ClampedArray(4 * side * side);
  paint(pixels);
  const address = pngAddress(pixels, side, side);
  // Some programs, such as LibreOffice, know the address by its old name alone.
  return element('image', { ...box, preserveAspectRatio: 'none', 'xlink:href': address });
}

/** A field of half as many cells to a side: the means of four. */
function halved(field: Float32Array, side: number): Float32Array {
  const half = side / 2;
  return Float32Array.from({ length: half * half }, (_, cell) => {
    const at = 2 * (Math.floor(cell / half) * side + (cell % half));
    return ((field[at] ?? 0) + (field[at + 1] ?? 0) + (field[at + side] ?? 0) + (field[at + side + 1] ?? 0)) / 4;
  });
}
