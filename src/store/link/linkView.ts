import { type LinkView, writeLink } from '../../config/link/link.ts';
import { isWithinUpdate, selectAtCursor } from '../state/atCursor.ts';
import type { PageState } from '../state/pageState.ts';
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
    presenting: view.presenting,
    granularity: view.granularity,
    // A link may put the cursor beyond the end of the update.
    cursor: Math.min(step, selectAtCursor(state)?.plan.total ?? step),
    playground: view.playground && { ...view.playground, discretize: view.discretize, showTest: view.showTest },
    theme: view.themeInLink ? view.theme : null,
  };
}

/** Within an update, the link names an input only if the page shows it instead of the sample at the cursor. */
function probeOf(state: PageState, step: number): LinkView['probe'] {
  const { probe, granularity, cursor } = state.view;
  if (step === 0 && !isWithinUpdate(granularity)) return probe;
  return cursor.isFollowed ? null : selectProbe(state);
}
