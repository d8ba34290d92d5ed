import type { Granularity } from '../../core/microSteps/microSteps.ts';
import type { PageStore } from '../state/pageStore.ts';
import { advanceCursor, cursorIntoLastUpdate, openAtCursor, retreatCursor } from './cursor.ts';

/** How a session moves its run. */
interface Travel {
  seek(position: number, how: 'step' | 'jump'): void;
  pause(): void;
  position(): number;
}

/** Steps smaller than an update. They wait for one another: each begins where the one before has arrived, so that no click is lost. */
export function createMicroStepping(store: PageStore, { seek, pause, position }: Travel) {
  let queue: Promise<void> = Promise.resolve();

  /** Reports a step that fails, and goes on with the next. */
  function enqueue(act: () => void): void {
    queue = queue.then(arrival).then(act).catch(reportError);
  }

  /** Resolves once the page shows the target position of the present run. */
  function arrival(): Promise<void> {
    const hasArrived = () => {
      const { snapshot, isStarting } = store.getState().run;
      return !isStarting && snapshot?.position === position();
    };
    if (hasArrived()) return Promise.resolve();
    return new Promise((resolve) => {
      const unsubscribe = store.subscribe(() => {
        if (!hasArrived()) return;
        unsubscribe();
        resolve();
      });
    });
  }

  return {
    /** Some steps forward, at most to the end of the update. Pauses first. */
    step(unit: Granularity, count: number): void {
      pause();
      enqueue(() => {
        // With the last step of an update, or at the end of the run, the worker says what is next.
        if (advanceCursor(store, unit, count) !== 'within') seek(position() + 1, 'step');
      });
    },
    /** A step back. Pauses first. */
    stepBack(unit: Granularity): void {
      pause();
      enqueue(() => {
        if (retreatCursor(store, unit) || position() === 0) return;
        cursorIntoLastUpdate(store, unit);
        seek(position() - 1, 'jump');
      });
    },
    /** Selects what the step before the cursor has computed, once the page is there. */
    openAtCursor(): void {
      if (store.getState().view.cursor.step > 0) enqueue(() => openAtCursor(store));
    },
  };
}

export type MicroStepping = ReturnType<typeof createMicroStepping>;
