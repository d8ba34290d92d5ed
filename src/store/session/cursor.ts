/** Moves the cursor within an update; `state/atCursor.ts` reads it. */
import {
  cursorPlaceOf,
  type Granularity,
  type Line,
  nextStop,
  previousStop,
} from '../../core/microSteps/microSteps.ts';
import { partOfQuantity, type Quantity } from '../../core/model/quantity.ts';
import { type UpdateInSteps, updateInSteps } from '../state/atCursor.ts';
import { type PageStore, updateView } from '../state/pageStore.ts';

/**
 * Moves the cursor on by `count` steps, at most to the end of the update. Returns `done` if it is there and the worker has to
 * make the update, or null if there is no update.
 */
export function advanceCursor(store: PageStore, unit: Granularity, count: number): 'within' | 'done' | null {
  const update = updateInSteps(store.getState(), 'next');
  if (!update) return null;
  const { plan } = update;
  let { step } = update;
  for (let k = 0; k < count && step < plan.total; k++) step = nextStop(plan, step, unit);
  if (step >= plan.total) return 'done';
  putCursor(store, update, step);
  return 'within';
}

/** Moves the cursor back by a step. Returns false if that leads into the update before. */
export function retreatCursor(store: PageStore, unit: Granularity): boolean {
  const update = updateInSteps(store.getState(), 'next');
  if (!update) return false;
  const step = previousStop(update.plan, update.step, unit);
  if (step === null) return false;
  putCursor(store, update, step);
  return true;
}

/** Puts the cursor at the start of the last step in the update before. The session has to go there. */
export function cursorIntoLastUpdate(store: PageStore, unit: Granularity): void {
  const update = updateInSteps(store.getState(), 'last');
  if (update) putCursor(store, update, previousStop(update.plan, update.plan.total, unit) ?? 0);
}

/** Selects what the step before the cursor has computed, as after stepping there. */
export function openAtCursor(store: PageStore): void {
  const state = store.getState();
  const update = updateInSteps(state, 'next');
  if (update && update.step > 0 && state.view.cursor.isFollowed) putCursor(store, update, update.step);
}

/** Selects what the last step has computed, so that its formula is in sight. */
function putCursor(store: PageStore, { plan, source: { record } }: UpdateInSteps, step: number): void {
  const line = cursorPlaceOf(plan, step)?.planned.line;
  const opened = line && quantityOf(line);
  const selected = opened && partOfQuantity(opened);
  updateView(
    {
      cursor: { position: record.position, step, isFollowed: true },
      ...(opened ? { opened } : {}),
      ...(selected ? { selected } : {}),
    },
    store,
  );
}

/** The number that a line computes. */
function quantityOf(line: Line): Quantity {
  switch (line.kind) {
    case 'loss':
      return { kind: 'sampleLoss' };
    case 'update':
      return { kind: 'next', part: line.part };
    default:
      return line;
  }
}
