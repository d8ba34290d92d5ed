import type { DataSet } from '../../core/data/dataSet.ts';
import { isBounded } from '../../core/model/activations.ts';
import type { Snapshot } from '../../core/run/snapshot.ts';
import { fieldMagnitude, outputScale, type Shades, type TileScale, tileScale } from './heatMap.ts';

/** Index of a unit's field among a snapshot's fields; column 0 are the inputs, which have none. */
export function fieldIndex(sizes: readonly number[], column: number, row: number): number {
  return sizes.slice(1, column).reduce((sum, size) => sum + size, row);
}

const columnMagnitudes = new WeakMap<Snapshot, Map<number, number>>();

/** The colours of a unit's map. */
export interface UnitLook {
  readonly scale: TileScale;
  readonly shades: Shades;
}

/**
 * The colours of a neuron's map. An output has those of the large map, whatever its activation function: its class's where each
 * class has an output.
 */
export function neuronLook(snapshot: Snapshot, column: number, row: number, dataSet: DataSet): UnitLook {
  const { sizes } = snapshot.architecture;
  if (column < sizes.length - 1) return { scale: columnScale(snapshot, sizes, column), shades: 'ramp' };
  if (dataSet.decision.kind === 'largest') return { scale: { low: 0, high: 1 }, shades: row };
  return { scale: outputScale(dataSet.range), shades: 'ramp' };
}

/** Colour scale of a hidden column: its tiles share one, so that they can be compared. */
function columnScale(snapshot: Snapshot, sizes: readonly number[], column: number): TileScale {
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
