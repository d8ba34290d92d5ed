import { position, trainedTo } from '../session/player.ts';
import type { UndoEntry } from '../state/pageState.ts';
import { pageStore } from '../state/pageStore.ts';

/** Steps back that are kept; more than anybody clicks. */
const MOST = 50;

/** Keeps the present run, before something replaces it. All changes of one gesture are one step back. */
export function rememberForUndo(what: UndoEntry['what'], gesture: symbol | null = null): void {
  if (isLastDone(gesture)) return;
  const entry = presentRun(what, gesture);
  pageStore.setState(({ undo }) => ({ undo: [...undo, entry].slice(-MOST), redo: [] }));
}

/** Whether Undo would take back what this gesture has done. */
export function isLastDone(gesture: symbol | null): boolean {
  return gesture !== null && pageStore.getState().undo.at(-1)?.gesture === gesture;
}

/** The run as it is now, for Undo or Redo to come back to. */
export function presentRun(what: UndoEntry['what'], gesture: symbol | null = null): UndoEntry {
  const { spec, view } = pageStore.getState();
  const { probe, playground, discretize, showTest, cursor } = view;
  return {
    what,
    spec,
    position: position(),
    frontier: trainedTo(),
    gesture,
    view: { probe, playground, discretize, showTest, cursor },
  };
}
