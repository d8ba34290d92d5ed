import { useStore } from 'zustand';
import type { PageState } from './pageState.ts';
import { pageStore } from './pageStore.ts';

type Listener = Parameters<typeof pageStore.subscribe>[0];

const listeners = new Set<Listener>();

/** The store without its pictures: who listens here is not asked sixty times a second whether that matters. */
const calmStore = {
  ...pageStore,
  subscribe(listener: Listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

pageStore.subscribe((state, before) => {
  // While playing, a picture comes by itself; whatever else changes the snapshot renews the numbers with it.
  const isPicture = state.run.snapshot !== before.run.snapshot && state.run.reading === before.run.reading;
  if (!isPicture) for (const listener of listeners) listener(state, before);
});

/**
 * Reads the page's state. Select the narrowest value; never build an object in the selector. While playing, `run.snapshot` is
 * only as new as the numbers are: what has to follow every picture uses `usePicture`.
 */
export function usePage<Selected>(select: (state: PageState) => Selected): Selected {
  return useStore(calmStore, select);
}

/** Reads the page's state, with every picture. */
export function usePicture<Selected>(select: (state: PageState) => Selected): Selected {
  return useStore(pageStore, select);
}
