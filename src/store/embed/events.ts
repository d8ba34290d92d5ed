import type { Config } from '../../core/run/runSpec.ts';
import { cursorStep } from '../state/atCursor.ts';
import type { PageState } from '../state/pageState.ts';
import { pageStore } from '../state/pageStore.ts';
import type { Answer } from './messages.ts';
import { standingOf } from './standing.ts';

/** While a run moves, the page around it hears of its place four times a second. */
const MOVING_MILLISECONDS = 250;

/** What was told last. */
interface Told {
  /** The run, and where it is in it. */
  readonly config: Config | null;
  readonly place: string;
}

/**
 * Tells where the run is, whenever it has come to rest somewhere else and now and then while it moves; and once that it has reached its
 * goal. Returns what ends it.
 */
export function tellEvents(tell: (answer: Answer) => void, now: () => number = () => performance.now()): () => void {
  let told = { config: null, place: '' } as Told;
  let toldAt = Number.NEGATIVE_INFINITY;
  let goal: Told | null = null;

  const look = (state: PageState, isFirst: boolean): void => {
    const { snapshot, isStarting, status, target, snapshotConfig: config } = state.run;
    if (!snapshot || isStarting) return;
    if (snapshot.goalReached === null) goal = null;
    else {
      const next = { config, place: `${snapshot.goalReached}` };
      const isNews = !isFirst && !isSame(next, goal);
      goal = next;
      const position = snapshot.goalReached;
      if (isNews) tell({ type: 'goalReached', position, epoch: Math.floor(position / snapshot.updatesPerEpoch) });
    }
    const isAtRest = status === 'paused';
    // On the way of a step, the picture is still that of its start.
    if (isAtRest && target !== null) return;
    const next = { config, place: `${snapshot.position} ${cursorStep(state)} ${status}` };
    if (isSame(next, told)) return;
    const time = now();
    if (!isAtRest && time - toldAt < MOVING_MILLISECONDS) return;
    told = next;
    if (isFirst) return;
    toldAt = time;
    tell({ type: 'position', ...standingOf(state, snapshot) });
  };
  look(pageStore.getState(), true);
  return pageStore.subscribe((state) => look(state, false));
}

function isSame(a: Told, b: Told | null): boolean {
  return a.config === b?.config && a.place === b.place;
}
