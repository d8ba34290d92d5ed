import type { DataSet } from '../../core/data/dataSet.ts';
import { type ForwardPass, forwardPropagation } from '../../core/engine/forwardPropagation.ts';
import { type Network, networkFrom } from '../../core/model/network.ts';
import type { PartId } from '../../core/model/partId.ts';
import type { Point } from '../../core/run/runSpec.ts';
import type { Snapshot } from '../../core/run/snapshot.ts';
import { selectAtCursor } from './atCursor.ts';
import { dataOf } from './cachedData.ts';
import type { PageState } from './pageState.ts';

const networks = new WeakMap<Snapshot, Network>();
const forwardPasses = new WeakMap<Snapshot, { readonly inputs: readonly number[]; readonly pass: ForwardPass }>();
const chosenInputs = new WeakMap<DataSet, { readonly probe: Point; readonly inputs: readonly number[] }>();
/** The place of the probe if there is neither a chosen input nor a point. */
const ORIGIN: Point = [0, 0];

/** The data set of the run: the same object for the same config. Safe as a selector. */
export function selectDataSet({ spec }: PageState): DataSet {
  return dataOf(spec.config);
}

/**
 * The input whose activations are shown, in the units of the data: the sample at the cursor, the chosen input, or the first
 * training point. Safe as a selector.
 */
export function selectProbe(state: PageState): Point {
  return selectAtCursor(state)?.sample.point ?? state.view.probe ?? selectDataSet(state).training[0]?.point ?? ORIGIN;
}

/** The network's inputs for that place: the same array for the same place and data. Safe as a selector. */
export function selectInputs(state: PageState): readonly number[] {
  const atCursor = selectAtCursor(state);
  if (atCursor) return atCursor.sample.inputs;
  const dataSet = selectDataSet(state);
  const probe = selectProbe(state);
  const known = chosenInputs.get(dataSet);
  if (known && isSamePoint(known.probe, probe)) return known.inputs;
  const inputs = dataSet.inputsOf(probe);
  chosenInputs.set(dataSet, { probe, inputs });
  return inputs;
}

export function isSamePoint(a: Point, b: Point): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/** Whether the snapshots are of the present run, not of the one before. */
export function selectIsAnswered({ spec, run }: PageState): boolean {
  return run.snapshotConfig === spec.config;
}

/** The network of a snapshot, cached. */
export function networkOf(snapshot: Snapshot): Network {
  const known = networks.get(snapshot) ?? networkFrom(snapshot.architecture, snapshot.parameters);
  networks.set(snapshot, known);
  return known;
}

/** The forward pass of a snapshot's network, cached for the last array of inputs. */
export function forwardPassOf(snapshot: Snapshot, inputs: readonly number[]): ForwardPass {
  const known = forwardPasses.get(snapshot);
  if (known?.inputs === inputs) return known.pass;
  const pass = forwardPropagation(networkOf(snapshot), inputs);
  forwardPasses.set(snapshot, { inputs, pass });
  return pass;
}

/** The part that stands out in the network: the one that is pointed at; on the projector else the selected one, in a spotlight. */
export function selectPointed({ view }: PageState): PartId | null {
  return view.hovered ?? (view.presenting ? view.selected : null);
}

/** The part that the dock explains: the selected one, else the first neuron. */
export function selectExplainedPart({ view }: PageState): PartId {
  return view.selected ?? 'n0.0';
}

/** Whether the points on the plane are the user's own, to be changed by hand. */
export function selectIsOwn({ spec }: PageState): boolean {
  return spec.config.dataSet === 'points';
}
