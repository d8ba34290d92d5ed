import { type LinkView, writeLink } from '../../config/link/link.ts';
import { ownerOf } from '../../core/model/quantity.ts';
import { isWithinUpdate, selectAtCursor } from '../state/atCursor.ts';
import type { PageState, ViewState } from '../state/pageState.ts';
import { selectProbe } from '../state/selectors.ts';

/** The fragment of the link to what the page shows. */
export function linkOf(state: PageState): string {
  return writeLink(state.spec, linkViewOf(state));
}

/** What the link says beside the run. */
export function linkViewOf(state: PageState): LinkView {
  const { run, view } = state;
  const position = (run.isStarting ? run.target : null) ?? run.snapshot?.position ?? 0;
  const step = view.cursor.position === position ? view.cursor.step : 0;
  return {
    position,
    probe: probeOf(state, step),
    layout: view.embedded ? 'embed' : view.presenting ? 'present' : null,
    granularity: view.granularity,
    // A link may put the cursor beyond the end of the update.
    cursor: Math.min(step, selectAtCursor(state)?.plan.total ?? step),
    playground: view.playground && { ...view.playground, discretize: view.discretize, showTest: view.showTest },
    theme: view.themeInLink ? view.theme : null,
    level: view.level === 'all' ? 'all' : null,
    selection: selectionOf(view),
    tabs: tabsOf(view),
    taskText: view.task?.text || null,
    goal: view.task?.goal ?? null,
    hidden: view.task?.hidden ?? [],
    locked: view.task?.locked ?? [],
    resultName: view.resultName,
  };
}

/** The numbers of a step within an update are selected by the cursor, which the link has already. */
function selectionOf({ selected, opened }: ViewState): LinkView['selection'] {
  const owner = opened && ownerOf(opened);
  if (owner?.kind === 'readout') return owner.name === 'trainingLoss' ? 'loss' : null;
  return selected;
}

/** The first tab of the dock is open anyway where a link shows everything, or selects a part. */
function tabsOf(view: ViewState): LinkView['tabs'] {
  const { dock, space, level, presenting } = view;
  const isUsual = dock === 'formula' && ((level === 'all' && !presenting) || selectionOf(view) !== null);
  return [...(dock === null || isUsual ? [] : [dock]), ...(space === 'input' ? [] : [space])];
}

/** Within an update, the link names an input only if the page shows it instead of the sample at the cursor. */
function probeOf(state: PageState, step: number): LinkView['probe'] {
  const { probe, granularity, cursor } = state.view;
  if (step === 0 && !isWithinUpdate(granularity)) return probe;
  return cursor.isFollowed ? null : selectProbe(state);
}
