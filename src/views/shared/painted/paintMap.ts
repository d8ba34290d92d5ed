import type { PlaneMap } from '../../../geometry/boundary/planeMap.ts';
import { paintClasses } from '../../../geometry/paint/classField.ts';
import type { ThemeName } from '../../../geometry/paint/palette.ts';
import { paintCells, paintHeatMap } from './paintHeatMap.ts';

/** Paints what the plane shows. `discretize` uses one tone for each side or class. */
export function paintMap(canvas: HTMLCanvasElement | null, map: PlaneMap, theme: ThemeName, discretize = false): void {
  if (map.kind === 'classes')
    paintCells(canvas, map.side, (pixels) => paintClasses(pixels, map.fields, theme, discretize));
  else paintHeatMap(canvas, map.field, map.side, map, theme, discretize && map.hasSides);
}
