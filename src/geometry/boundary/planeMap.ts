import type { DataSet } from '../../core/data/dataSet.ts';
import type { Architecture } from '../../core/model/network.ts';
import { hasPart, type PartId, parsePart } from '../../core/model/partId.ts';
import type { ActivationFields, Snapshot } from '../../core/run/snapshot.ts';
import {
  type ColourMeaning,
  lineOf,
  meaningOfActivation,
  meaningOfOutput,
  meaningOfScale,
} from '../paint/colourMeaning.ts';
import { outputScale, type TileScale } from '../paint/heatMap.ts';
import { INPUT_SIDE, inputField, inputScale } from '../paint/inputField.ts';
import { columnScale, fieldIndex } from '../paint/unitField.ts';

/** A unit of the network whose map the plane can show; column 0 are the inputs. */
export interface MapUnit {
  readonly column: number;
  readonly row: number;
}

/** One unit's values over the plane, with their colours and lines. */
export interface PlaneMap {
  readonly field: Float32Array;
  /** Cells along one side. */
  readonly side: number;
  readonly scale: TileScale;
  /** The value of the line, or null for none; and of thinner lines. */
  readonly line: number | null;
  readonly thinLines: readonly number[];
  /** Whether it can be shown as two flat tones. */
  readonly hasSides: boolean;
}

/** The input or hidden neuron that a part is, or null for weights, biases, outputs and what the network does not have. */
export function mapUnitOf(part: PartId | null, sizes: readonly number[]): MapUnit | null {
  const parsed = part === null ? null : parsePart(part);
  if (!parsed || !hasPart(sizes, parsed)) return null;
  if (parsed.kind === 'input') return { column: 0, row: parsed.input };
  const isHidden = parsed.kind === 'neuron' && parsed.layer < sizes.length - 2;
  return isHidden ? { column: parsed.layer + 1, row: parsed.neuron } : null;
}

/** What the colours of an input's or neuron's map mean; null stands for the output. */
export function meaningOf(
  unit: MapUnit | null,
  activations: Architecture['activations'],
  dataSet: DataSet,
): ColourMeaning {
  if (unit === null) return meaningOfOutput(dataSet);
  if (unit.column === 0) return meaningOfScale(inputScale(inputField(unit.row, dataSet, INPUT_SIDE)));
  return meaningOfActivation(activations[unit.column - 1] ?? 'sigmoid');
}

/** The map of the output: between classes with one line, for numbers with two thin ones at a quarter and three quarters. */
export function outputMap({ side, values }: ActivationFields, dataSet: DataSet): PlaneMap | null {
  const field = values.at(-1);
  if (!field) return null;
  const { low, middle, high } = dataSet.range;
  const isRegression = dataSet.task === 'regression';
  return {
    field,
    side,
    scale: outputScale(dataSet.range),
    line: lineOf(meaningOfOutput(dataSet)),
    thinLines: isRegression ? [(low + middle) / 2, (middle + high) / 2] : [],
    hasSides: !isRegression,
  };
}

/** The map of an input or hidden neuron, with the colours of its tile. */
export function unitMap({ column, row }: MapUnit, snapshot: Snapshot, dataSet: DataSet): PlaneMap | null {
  const { architecture, fields } = snapshot;
  const isInput = column === 0;
  const { side } = fields;
  const field = isInput ? inputField(row, dataSet, side) : fields.values[fieldIndex(architecture.sizes, column, row)];
  if (!field) return null;
  const scale = isInput
    ? inputScale(inputField(row, dataSet, INPUT_SIDE))
    : columnScale(snapshot, architecture.sizes, column);
  const line = lineOf(meaningOf({ column, row }, architecture.activations, dataSet));
  return { field, side, scale, line, thinLines: [], hasSides: false };
}
