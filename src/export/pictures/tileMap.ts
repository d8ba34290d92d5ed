import type { NetworkLayout } from '../../geometry/network/networkLayout.ts';
import type { TileLayout } from '../../geometry/network/tileColumns.ts';
import { INPUT_SIDE, inputField, inputScale } from '../../geometry/paint/inputField.ts';
import { fieldIndex, neuronLook } from '../../geometry/paint/unitField.ts';
import type { SavedRun } from '../modelFile.ts';
import { tileImage } from './heatMapImage.ts';
import { element } from './svg.ts';

/** The heat map of a tile, at the tile's own origin. */
export function mapOf({ column, row, square }: TileLayout, { data, snapshot }: SavedRun): string {
  const box = { x: 0, y: 0, width: square.width, height: square.height };
  if (column === 0) {
    const field = inputField(row, data, INPUT_SIDE);
    return tileImage(box, field, INPUT_SIDE, { scale: inputScale(field), shades: 'ramp' });
  }
  const field = snapshot.fields.values[fieldIndex(snapshot.architecture.sizes, column, row)];
  return field ? tileImage(box, field, snapshot.fields.side, neuronLook(snapshot, column, row, data)) : '';
}

/** One rounded shape for each size of tiles. */
export function tileClips({ tiles }: NetworkLayout): string {
  const sides = new Set(tiles.map(({ square }) => square.width));
  const clips = Array.from(sides, (side) =>
    element('clipPath', { id: clipName(side) }, element('rect', { width: side, height: side, rx: corner(side) })),
  );
  return element('defs', {}, ...clips);
}

/** The id of that shape for tiles of a side, in pixels. */
export function clipName(side: number): string {
  return `tile-${Math.round(100 * side)}`;
}

/** The radius of its corners. */
export function corner(side: number): number {
  return Math.min(16, side * 0.16);
}
