import { hasPart, type PartId, parsePart } from '../../core/model/partId.ts';
import { architectureOf, type Config, type RunSpec } from '../../core/run/runSpec.ts';
import { keepOwnPoints } from '../browser/keepOwnPoints.ts';
import { startRun } from '../session/player.ts';
import type { UndoEntry, ViewState } from '../state/pageState.ts';
import { pageStore } from '../state/pageStore.ts';
import { rememberForUndo } from './undo.ts';

/** Takes up another run, with what changes in the view along with it; the old one can be brought back by Undo. */
export function replaceRun(
  what: UndoEntry['what'],
  spec: RunSpec,
  at: number,
  viewChange: Partial<ViewState> = {},
): void {
  const { spec: old, view } = pageStore.getState();
  rememberForUndo(what);
  if (what === 'points' || what === 'file') keepOwnPoints(spec.config);
  startRun(spec, at, {
    selected: selectionIn(spec, view.selected),
    probe: hasSamePlane(spec.config, old.config) ? view.probe : null,
    hovered: null,
    // What an imported link has switched stays with its runs.
    ...(old.config.playground && !spec.config.playground
      ? { playground: null, discretize: false, showTest: true }
      : {}),
    ...viewChange,
  });
}

/** The selected part, where the network of a run has it; else its first neuron. */
export function selectionIn({ config }: RunSpec, selected: PartId): PartId {
  const part = parsePart(selected);
  return part !== null && hasPart(architectureOf(config).sizes, part) ? selected : 'n0.0';
}

/** Whether a place chosen for one experiment lies on the plane of the other. */
function hasSamePlane(config: Config, other: Config): boolean {
  return config.dataSet === other.dataSet && (config.playground === null) === (other.playground === null);
}
