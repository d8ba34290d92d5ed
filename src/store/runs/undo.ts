import { fitsLink } from '../../config/settings/defaults.ts';
import { keepOwnPoints } from '../browser/keepOwnPoints.ts';
import { session } from '../session/pageSession.ts';
import type { Notice, PageState, RunView, UndoEntry } from '../state/pageState.ts';
import { pageStore, withdrawNotices } from '../state/pageStore.ts';
import { takeUpRun } from './takeUpRun.ts';

/** Maximum number of steps back: more than anybody clicks. */
const MOST = 50;
/** Notices that speak of the last change, and so are wrong once it is undone. */
const ABOUT_LAST_CHANGE: readonly Notice['kind'][] = [
  'dataDefaultsTaken',
  'settingsGaveWay',
  'linkRepaired',
  'fileOpened',
  'fileDiffers',
  'tasksOpened',
  'taskLeft',
];

/** Keeps the present run, before something replaces it. All changes of one gesture are one step back. */
export function rememberForUndo(what: UndoEntry['what'], gesture: symbol | null = null): void {
  if (isLastDone(gesture)) return;
  const entry = presentRun(what, gesture);
  pageStore.setState(({ undo }) => ({ undo: [...undo, entry].slice(-MOST), redo: [] }));
}

/** Whether Undo would take back this gesture. */
export function isLastDone(gesture: symbol | null): boolean {
  return gesture !== null && pageStore.getState().undo.at(-1)?.gesture === gesture;
}

export function undoLast(): void {
  const { undo, redo } = pageStore.getState();
  const entry = undo.at(-1);
  if (entry) takeBack(entry, { undo: undo.slice(0, -1), redo: [...redo, presentRun(entry.what)] });
}

export function redoLast(): void {
  const { undo, redo } = pageStore.getState();
  const entry = redo.at(-1);
  if (entry) takeBack(entry, { undo: [...undo, presentRun(entry.what)], redo: redo.slice(0, -1) });
}

function takeBack(entry: UndoEntry, stacks: Pick<PageState, 'undo' | 'redo'>): void {
  const { what, spec } = entry;
  pageStore.setState(stacks);
  for (const kind of ABOUT_LAST_CHANGE) withdrawNotices(kind);
  if (what === 'points' || what === 'file' || !fitsLink(spec.config)) keepOwnPoints(spec.config);
  takeUpRun(entry);
}

/** The present run, for Undo or Redo to bring back. */
function presentRun(what: UndoEntry['what'], gesture: symbol | null = null): UndoEntry {
  const { spec, view } = pageStore.getState();
  const { probe, cursor, discretize, showTest, task, taskList, resultName, playground } = view;
  const runView: RunView = { probe, cursor, discretize, showTest, task, taskList, resultName, playground };
  return { what, spec, position: session.position(), frontier: session.trainedTo(), gesture, view: runView };
}
