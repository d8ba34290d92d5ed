/**
 * The page's state for those who need not be told of everything: with several hundred readers, asking all of them whether a
 * picture or a number matters would take longer than drawing it.
 */
import type { PageState, TextKind } from './pageState.ts';
import { pageStore } from './pageStore.ts';

const TEXT_KINDS: readonly TextKind[] = ['reading', 'chartReading', 'calmReading', 'backwardReading'];

type Listener = Parameters<typeof pageStore.subscribe>[0];
type Audience = Pick<typeof pageStore, 'subscribe' | 'getState' | 'getInitialState'>;

const calm = new Set<Listener>();
const resting = new Set<Listener>();
const texts = new Set<Listener>();

/** Without pictures, and without texts but the first one of each picture. */
export const calmStore = audience(calm);
/** Without what comes by itself while playing: pictures and texts. */
export const restingStore = audience(resting);
/** Only the texts that come by themselves while playing. */
export const textStore = audience(texts);

pageStore.subscribe((state, before) => {
  const comes = comesByItself(state, before);
  if (comes === 'picture') return;
  if (comes !== 'text' || state.run.reading !== before.run.reading) tell(calm);
  tell(comes === 'text' ? texts : resting);

  function tell(listeners: ReadonlySet<Listener>) {
    for (const listener of listeners) listener(state, before);
  }
});

/** What playing has brought. Whatever else changes the snapshot changes the numbers with it. */
function comesByItself({ run }: PageState, { run: before }: PageState): 'picture' | 'text' | null {
  if (run.status !== 'playing' || before.status !== 'playing') return null;
  const isOtherText = TEXT_KINDS.some((kind) => run[kind] !== before[kind]);
  if (run.snapshot === before.snapshot) return isOtherText ? 'text' : null;
  return isOtherText ? null : 'picture';
}

function audience(listeners: Set<Listener>): Audience {
  return {
    ...pageStore,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
