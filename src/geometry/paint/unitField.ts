import { isBounded } from '../../core/model/activations.ts';
import type { Snapshot } from '../../core/run/snapshot.ts';
import { fieldMagnitude, type TileScale, tileScale } from './heatMap.ts';

/** Index of a unit's field among a snapshot's fields; column 0 are the inputs, which have none. */
export function fieldIndex(sizes: readonly number[], column: number, row: number): number {
  return sizes.slice(1, column).reduce((sum, size) => sum + size, row);
}

const columnMagnitudes = new WeakMap<Snapshot, Map<number, number>>();

/** Colour scale of a hidden column: its tiles share one, so that they can be compared. */
export function columnScale(snapshot: Snapshot, sizes: readonly number[], column: number): TileScale {
  const activation = snapshot.architecture.activations[column - 1] ?? 'sigmoid';
  return tileScale(activation, isBounded(activation) ? 1 : columnMagnitude(snapshot, sizes, column));
}

function columnMagnitude(snapshot: Snapshot, sizes: readonly number[], column: number): number {
  const cached = columnMagnitudes.get(snapshot) ?? new Map<number, number>();
  columnMagnitudes.set(snapshot, cached);
  const magnitude = cached.get(column);
  if (magnitude !== undefined) return magnitude;
  const first = fieldIndex(sizes, column, 0);
  const fields = snapshot.fields.values.slice(first, first + (sizes[column] ?? 0));
  const made = Math.max(0, ...fields.map(fieldMagnitude));
  cached.set(column, made);
  return made;
}
