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
import { outputScale, type Shades, type TileScale } from '../paint/heatMap.ts';
import { INPUT_SIDE, inputField, inputScale } from '../paint/inputField.ts';
import { fieldIndex, neuronLook } from '../paint/unitField.ts';

/** A unit of the network whose map the plane can show; column 0 are the inputs. */
export interface MapUnit {
  readonly column: number;
  readonly row: number;
}

/** What the plane shows. */
export type PlaneMap = ValueMap | ClassMap;

/** Regions of the likeliest class: one field for each. */
export interface ClassMap {
  readonly kind: 'classes';
  readonly fields: readonly Float32Array[];
  /** Cells along one side. */
  readonly side: number;
}

/** One unit's values over the plane, with their colours and lines. */
export interface ValueMap {
  readonly kind: 'values';
  readonly field: Float32Array;
  /** Cells along one side. */
  readonly side: number;
  readonly scale: TileScale;
  readonly shades: Shades;
  /** The value of the line, or null for none; and of thinner lines. */
  readonly line: number | null;
  readonly thinLines: readonly number[];
  /** Whether it can be shown as two flat tones. */
  readonly hasSides: boolean;
}

/**
 * The unit that a part is, or null for weights, biases, what the network does not have, and a single output, whose map is the
 * decision boundary itself.
 */
export function mapUnitOf(part: PartId | null, sizes: readonly number[]): MapUnit | null {
  const parsed = part === null ? null : parsePart(part);
  if (!parsed || !hasPart(sizes, parsed)) return null;
  if (parsed.kind === 'input') return { column: 0, row: parsed.input };
  const isShown = parsed.kind === 'neuron' && (parsed.layer < sizes.length - 2 || (sizes.at(-1) ?? 1) > 1);
  return isShown ? { column: parsed.layer + 1, row: parsed.neuron } : null;
}

/** What the colours of an input's or neuron's map mean; null stands for the output, or for all of them. */
export function meaningOf(
  unit: MapUnit | null,
  activations: Architecture['activations'],
  dataSet: DataSet,
): ColourMeaning {
  const isLargest = dataSet.decision.kind === 'largest';
  if (unit === null) return isLargest ? { kind: 'classes', count: dataSet.classCount } : meaningOfOutput(dataSet);
  if (unit.column === activations.length)
    return isLargest ? { kind: 'ofClass', number: unit.row } : meaningOfOutput(dataSet);
  if (unit.column === 0) return meaningOfScale(inputScale(inputField(unit.row, dataSet, INPUT_SIDE)));
  return meaningOfActivation(activations[unit.column - 1] ?? 'sigmoid');
}

/**
 * The map of the output: between classes with one line, for numbers with two thin ones at a quarter and three quarters; of an
 * output for each class, the regions of the likeliest one.
 */
export function outputMap({ side, values }: ActivationFields, dataSet: DataSet): PlaneMap | null {
  if (dataSet.decision.kind === 'largest') return { kind: 'classes', fields: values.slice(-dataSet.classCount), side };
  return valuesOfOutput(values.at(-1), side, dataSet);
}

function valuesOfOutput(field: Float32Array | undefined, side: number, dataSet: DataSet): ValueMap | null {
  if (!field) return null;
  const { low, middle, high } = dataSet.range;
  const isRegression = dataSet.task === 'regression';
  return {
    kind: 'values',
    field,
    side,
    shades: 'ramp',
    scale: outputScale(dataSet.range),
    line: lineOf(meaningOfOutput(dataSet)),
    thinLines: isRegression ? [(low + middle) / 2, (middle + high) / 2] : [],
    hasSides: !isRegression,
  };
}

/** The map of an input or neuron, with the colours of its tile. */
export function unitMap({ column, row }: MapUnit, snapshot: Snapshot, dataSet: DataSet): ValueMap | null {
  const { architecture, fields } = snapshot;
  const isInput = column === 0;
  const { side } = fields;
  const field = isInput ? inputField(row, dataSet, side) : fields.values[fieldIndex(architecture.sizes, column, row)];
  if (!field) return null;
  const isOutput = column === architecture.sizes.length - 1;
  if (isOutput && dataSet.decision.kind === 'sides') return valuesOfOutput(field, side, dataSet);
  const { scale, shades } = isInput
    ? { scale: inputScale(inputField(row, dataSet, INPUT_SIDE)), shades: 'ramp' as const }
    : neuronLook(snapshot, column, row, dataSet);
  const line = lineOf(meaningOf({ column, row }, architecture.activations, dataSet));
  return { kind: 'values', field, side, scale, shades, line, thinLines: [], hasSides: false };
}
