import { keepOwnPoints } from '../browser/keepOwnPoints.ts';
import type { UndoEntry } from '../state/pageState.ts';
import { type NewRun, takeUpRun } from './takeUpRun.ts';
import { rememberForUndo } from './undo.ts';

/** Takes up a run in place of the present one, which Undo brings back. All changes of one gesture are one step. */
export function replaceRun(what: UndoEntry['what'], next: NewRun, gesture: symbol | null = null): void {
  rememberForUndo(what, gesture);
  if (what === 'points' || what === 'file') keepOwnPoints(next.spec.config);
  takeUpRun(next);
}
