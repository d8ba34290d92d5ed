/** The cursor within an update: moved here, read in `slowMotion.ts`. */
import {
  cursorPlaceOf,
  type Granularity,
  type Line,
  nextStop,
  previousStop,
} from '../../core/microSteps/microSteps.ts';
import type { Quantity } from '../../core/model/quantity.ts';
import { partOfQuantity } from '../../core/model/quantity.ts';
import { type UpdateInSteps, updateInSteps } from '../state/atCursor.ts';
import { pageStore, updateView } from '../state/pageStore.ts';

/**
 * Moves the cursor on by so many steps of a unit, at most to the end of the update. Says whether the update is done, which
 * the worker then has to make; null where there is no update.
 */
export function advanceCursor(unit: Granularity, count: number): 'within' | 'done' | null {
  const update = updateInSteps(pageStore.getState(), 'next');
  if (!update) return null;
  const { plan } = update;
  let { step } = update;
  for (let k = 0; k < count && step < plan.total; k++) step = nextStop(plan, step, unit);
  if (step >= plan.total) return 'done';
  putCursor(update, step);
  return 'within';
}

/** Moves the cursor back by a step of a unit. False where that leads into the update before. */
export function retreatCursor(unit: Granularity): boolean {
  const update = updateInSteps(pageStore.getState(), 'next');
  if (!update) return false;
  const step = previousStop(update.plan, update.step, unit);
  if (step === null) return false;
  putCursor(update, step);
  return true;
}

/** Puts the cursor where the last step of a unit in the update before begins. The page has to go there. */
export function cursorIntoLastUpdate(unit: Granularity): void {
  const update = updateInSteps(pageStore.getState(), 'last');
  if (update) putCursor(update, previousStop(update.plan, update.plan.total, unit) ?? 0);
}

/** For whoever has come to the cursor by a link: the same is selected as for whoever has stepped there. */
export function openAtCursor(): void {
  const state = pageStore.getState();
  const update = updateInSteps(state, 'next');
  if (update && update.step > 0 && state.view.cursor.isFollowed) putCursor(update, update.step);
}

/** What the last step has computed is selected, so that its formula is in sight. */
function putCursor({ plan, source: { record } }: UpdateInSteps, step: number): void {
  const line = cursorPlaceOf(plan, step)?.planned.line;
  const opened = line && quantityOf(line);
  const selected = opened && partOfQuantity(opened);
  updateView({
    cursor: { position: record.position, step, isFollowed: true },
    ...(opened ? { opened } : {}),
    ...(selected ? { selected } : {}),
  });
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
