/** The Step buttons where a step is smaller than an update. */
import type { Granularity } from '../../core/microSteps/microSteps.ts';
import { pageStore } from '../state/pageStore.ts';
import { advanceCursor, cursorIntoLastUpdate, openAtCursor, retreatCursor } from './cursor.ts';
import { pausePlaying, position, seekTo } from './player.ts';

/** Steps are made one after the other, each from where the one before has arrived: no click is lost. */
let queue: Promise<void> = Promise.resolve();

/** A step forward by a unit that is smaller than an update. Pauses first. */
export function stepOn(unit: Granularity): void {
  pausePlaying();
  enqueue(() => {
    if (advanceCursor(unit, 1) === 'within') return;
    // With the last step of an update, or where the run ends, the next position is due: the worker says what is there.
    seekTo(position() + 1, 'step');
  });
}

/** A step back by a unit. Pauses first. */
export function stepBackBy(unit: Granularity): void {
  pausePlaying();
  enqueue(() => {
    if (retreatCursor(unit) || position() === 0) return;
    cursorIntoLastUpdate(unit);
    seekTo(position() - 1, 'jump');
  });
}

/** Selects what the step before the cursor has computed, once the page is there. */
export function openWhereItStands(): void {
  enqueue(openAtCursor);
}

/** What goes wrong in one step is reported, and does not keep the next ones from being made. */
function enqueue(act: () => void): void {
  queue = queue.then(arrived).then(act).catch(reportError);
}

/** Once the page shows the position, of the run, that it is going to. */
function arrived(): Promise<void> {
  const isThere = () => {
    const { snapshot, startsAt } = pageStore.getState().run;
    return startsAt === null && snapshot?.position === position();
  };
  if (isThere()) return Promise.resolve();
  return new Promise((resolve) => {
    const unsubscribe = pageStore.subscribe(() => {
      if (!isThere()) return;
      unsubscribe();
      resolve();
    });
  });
}
