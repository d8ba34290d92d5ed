import { leads } from '../paint/classField.ts';
import { levelLines, type Polyline } from './contour.ts';
import type { PlaneMap } from './planeMap.ts';

/** The lines of a map: at a value, or where two classes tie. */
export function linesOf(map: PlaneMap): { readonly main: readonly Polyline[]; readonly thin: readonly Polyline[] } {
  const { side } = map;
  if (map.kind === 'classes') {
    // With two classes, one line; with more, each line belongs to two classes, and both give it.
    const fields = map.fields.length === 2 ? leads(map.fields).slice(0, 1) : leads(map.fields);
    return { main: fields.flatMap((field) => levelLines(field, side, 0)), thin: [] };
  }
  const linesAt = (levels: readonly number[]) => levels.flatMap((level) => levelLines(map.field, side, level));
  return { main: linesAt(map.line === null ? [] : [map.line]), thin: linesAt(map.thinLines) };
}
