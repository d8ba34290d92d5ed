import { hasPart, type PartId, parsePart } from '../../core/model/partId.ts';
import { isImported } from '../../core/run/runKind.ts';
import { architectureOf, type Config, inEffectAt, type RunSpec } from '../../core/run/runSpec.ts';
import { session } from '../session/pageSession.ts';
import { withinLimits } from '../state/limits.ts';
import type { PageState, RunView, ViewState } from '../state/pageState.ts';
import { pageStore } from '../state/pageStore.ts';

/** A run to take up. */
export interface NewRun {
  readonly spec: RunSpec;
  readonly position: number;
  /** How far it was trained before; `position` if missing. */
  readonly frontier?: number;
  /** What changes in the view with it. */
  readonly view?: Partial<ViewState>;
}

/** Takes up another run on this page: the only way to do so. The view stays as far as it fits the new run and its task. */
export function takeUpRun({ spec, position, frontier = position, view }: NewRun): void {
  const state = pageStore.getState();
  const change = { ...keptView(state, spec), ...view };
  const limits = withinLimits({ spec, view: { ...state.view, ...change } });
  session.start(spec, position, { ...change, ...limits }, frontier);
}

/**
 * The same run from its start. Weights and biases set at position 0 stay; learning rate, regularization and its rate stay as they are
 * at `position`; all else that was done goes. "Same start, other rate" is the main experiment.
 */
export function fromTheStart(spec: RunSpec, position: number): RunSpec {
  return {
    config: { ...spec.config, ...inEffectAt(spec, position) },
    interventions: spec.interventions.filter(
      ({ position: at, change }) => at === 0 && (change.kind === 'weight' || change.kind === 'bias'),
    ),
  };
}

function keptView({ spec: old, view }: PageState, spec: RunSpec): Partial<ViewState> {
  const { probe, selected, hovered, editingPoints } = view;
  const noImport: Partial<RunView> = { playground: null, discretize: false, showTest: true };
  return {
    selected: selected !== null && hasIn(spec, selected) ? selected : null,
    hovered: hovered !== null && hasIn(spec, hovered) ? hovered : null,
    probe: hasSamePlane(spec.config, old.config) ? probe : null,
    // Another run is nobody's result.
    resultName: null,
    // Other data end the editing of own points.
    editingPoints: editingPoints && spec.config.dataSet === 'points',
    // The run takes their place.
    results: null,
    // The switches of an imported link end with its runs.
    ...(isImported(old.config) && !isImported(spec.config) ? noImport : {}),
  };
}

/** Whether the network of a run has a part. */
function hasIn({ config }: RunSpec, partId: PartId): boolean {
  const part = parsePart(partId);
  return part !== null && hasPart(architectureOf(config).sizes, part);
}

/** Whether two runs have the same plane, so that a chosen place keeps its meaning. */
function hasSamePlane(config: Config, other: Config): boolean {
  return config.dataSet === other.dataSet && isImported(config) === isImported(other);
}
