import { useMemo } from 'react';
import { columnsOf } from '../../../core/data/batches.ts';
import type { DataSet } from '../../../core/data/dataSet.ts';
import type { Plane } from '../../../core/data/plane.ts';
import { createLayerReader } from '../../../core/engine/activationFields.ts';
import { architectureOf, type Point } from '../../../core/run/runSpec.ts';
import type { Snapshot } from '../../../core/run/snapshot.ts';
import { pointAt } from '../../../geometry/boundaryPlane.ts';
import type { SpaceContent } from '../../../geometry/spaces/hiddenScene.ts';
import { activationAxis, cutOf, type Spot } from '../../../geometry/spaces/hiddenSpace.ts';
import { forwardPassOf, networkOf, selectDataSet, selectInputs } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';
import type { HiddenChoice } from './hiddenChoice.ts';
import { type NeuronCut, neuronCut } from './neuronCut.ts';
import { type ShownPoint, shownPoints } from './shownPoints.ts';

/** Grid lines on the input plane in each direction, and points per line. */
const GRID_LINES = 17;
const GRID_PLACES = 49;

export interface HiddenSpaceNow {
  readonly points: readonly ShownPoint[];
  /** Activations: one row per axis, one number per point. */
  readonly rows: readonly Float64Array[];
  readonly axis: { readonly min: number; readonly max: number };
  readonly content: SpaceContent;
  /** Place of the chosen input. */
  readonly chosen: Spot;
  readonly cut: NeuronCut | null;
}

/** Contents of the space of some neurons of a layer, at a snapshot's parameters. */
export function useHiddenSpace(snapshot: Snapshot, { layer, neurons, nextNeuron }: HiddenChoice): HiddenSpaceNow {
  const config = usePage((state) => state.spec.config);
  const dataSet = usePage(selectDataSet);
  const inputs = usePage(selectInputs);
  const showTest = usePage((state) => state.view.showTest);
  const read = useMemo(() => createLayerReader(config), [config]);
  const points = useMemo(() => shownPoints(dataSet, showTest), [dataSet, showTest]);
  const hasGrid = neurons.length > 1;
  const samples = useMemo(() => {
    const grid = hasGrid ? gridPoints(dataSet.plane).map((point) => sampleAt(dataSet, point)) : [];
    return columnsOf([...points, ...grid], architectureOf(config).sizes);
  }, [points, dataSet, hasGrid, config]);
  const { range } = dataSet;

  return useMemo(() => {
    const all = read(snapshot.parameters, layer, samples);
    const rows = neurons.map((neuron) => all[neuron] ?? new Float64Array());
    const axis = activationAxis(snapshot.architecture.activations[layer] ?? 'sigmoid', rows);
    const share = (activation: number) => (activation - axis.min) / (axis.max - axis.min);
    const spotOf = (sample: number): Spot => rows.map((row) => share(row[sample] ?? Number.NaN));
    // Before the outputs, a point is on the upper side if its target for the chosen one is.
    const isBeforeOutputs = layer + 3 === snapshot.architecture.sizes.length;
    const pass = forwardPassOf(snapshot, inputs);
    const activations = pass.activations[layer + 1] ?? [];
    const cut = neuronCut(networkOf(snapshot), layer, neurons, nextNeuron, activations, range.middle);
    const lineCount = hasGrid ? 2 * GRID_LINES : 0;
    return {
      points,
      rows: rows.map((row) => row.subarray(0, points.length)),
      axis,
      content: {
        points: points.map((_, index) => spotOf(index)),
        isUpper: points.map(({ targets }) => (targets[isBeforeOutputs ? nextNeuron : 0] ?? 0) >= range.middle),
        grid: Array.from({ length: lineCount }, (_, line) =>
          Array.from({ length: GRID_PLACES }, (_place, place) => spotOf(points.length + line * GRID_PLACES + place)),
        ),
        cut: cut && cutOf(cut.weights, cut.constant, axis),
      },
      chosen: neurons.map((neuron) => share(activations[neuron] ?? Number.NaN)),
      cut,
    };
  }, [read, snapshot, layer, neurons, nextNeuron, samples, points, inputs, range, hasGrid]);
}

/** Points of the input plane along evenly spaced lines: vertical ones first, then horizontal ones. */
function gridPoints(plane: Plane): readonly Point[] {
  const places = Array.from({ length: GRID_LINES * GRID_PLACES }, (_, index) => ({
    across: Math.floor(index / GRID_PLACES) / (GRID_LINES - 1),
    along: (index % GRID_PLACES) / (GRID_PLACES - 1),
  }));
  return [
    ...places.map(({ across, along }) => pointAt({ x: across, y: along }, plane, 1)),
    ...places.map(({ across, along }) => pointAt({ x: along, y: across }, plane, 1)),
  ];
}

function sampleAt(dataSet: DataSet, point: Point) {
  return { point, target: 0, targets: [], inputs: dataSet.inputsOf(point) };
}
