import type { DataSet } from '../../../core/data/dataSet.ts';
import type { PartId } from '../../../core/model/partId.ts';
import type { Snapshot } from '../../../core/run/snapshot.ts';
import {
  type MapUnit,
  mapUnitOf,
  meaningOf,
  outputMap,
  type PlaneMap,
  unitMap,
} from '../../../geometry/boundary/planeMap.ts';
import type { ColourMeaning } from '../../../geometry/paint/colourMeaning.ts';
import type { PageState } from '../../../store/state/pageState.ts';
import { selectDataSet } from '../../../store/state/selectors.ts';

/**
 * The input or neuron whose map the plane shows: the one pointed at or focused, else the selected one; null stands for the
 * output, or for all of them. Safe as a selector.
 */
export function selectShownPart(state: PageState): PartId | null {
  const { run, view } = state;
  const sizes = run.snapshot?.architecture.sizes;
  if (!sizes) return null;
  for (const part of [view.hovered, view.selected]) {
    if (mapUnitOf(part, sizes)) return part;
    // Pointing at the output shows its map, whatever is selected.
    if (part?.startsWith('n')) return null;
  }
  // Several outputs that are no classes have no map together.
  const isApart = (sizes.at(-1) ?? 1) > 1 && selectDataSet(state).decision.kind === 'sides';
  return isApart ? `n${sizes.length - 2}.0` : null;
}

/** The same, as a place in the network. */
export function shownUnit(state: PageState): MapUnit | null {
  const part = selectShownPart(state);
  return part === null ? null : mapUnitOf(part, state.run.snapshot?.architecture.sizes ?? []);
}

let knownMeaning: {
  readonly activations: Snapshot['architecture']['activations'];
  readonly dataSet: DataSet;
  readonly part: PartId | null;
  readonly meaning: ColourMeaning;
} | null = null;

/** What the colours on the plane mean: the same object until it changes. Safe as a selector. */
export function selectMeaning(state: PageState): ColourMeaning {
  const activations = state.run.snapshot?.architecture.activations ?? [];
  const dataSet = selectDataSet(state);
  const part = selectShownPart(state);
  if (
    knownMeaning?.dataSet === dataSet &&
    knownMeaning.part === part &&
    knownMeaning.activations.join() === activations.join()
  )
    return knownMeaning.meaning;
  const meaning = meaningOf(shownUnit(state), activations, dataSet);
  knownMeaning = { activations, dataSet, part, meaning };
  return meaning;
}

let known: {
  readonly snapshot: Snapshot;
  readonly dataSet: DataSet;
  readonly part: PartId | null;
  readonly map: PlaneMap | null;
} | null = null;

/** The map on the plane, or null before there is one: the same object until it changes. Safe as a selector. */
export function selectPlaneMap(state: PageState): PlaneMap | null {
  const { snapshot } = state.run;
  if (!snapshot) return null;
  const part = selectShownPart(state);
  const dataSet = selectDataSet(state);
  if (known?.snapshot === snapshot && known.dataSet === dataSet && known.part === part) return known.map;
  const unit = shownUnit(state);
  const map = unit ? unitMap(unit, snapshot, dataSet) : outputMap(snapshot.fields, dataSet);
  known = { snapshot, dataSet, part, map };
  return map;
}
