import { useStore } from 'zustand';
import { calmStore, restingStore } from './audiences.ts';
import type { PageState } from './pageState.ts';
import { pageStore } from './pageStore.ts';

/**
 * Reads the page's state. Select the narrowest value; never build an object in the selector. While playing, `run.snapshot` is
 * only as new as the numbers are: what has to follow every picture uses `usePicture`, and what shows numbers `useText`.
 */
export function usePage<Selected>(select: (state: PageState) => Selected): Selected {
  return useStore(calmStore, select);
}

/** Reads the page's state, with every picture. */
export function usePicture<Selected>(select: (state: PageState) => Selected): Selected {
  return useStore(pageStore, select);
}

/** Reads the page's state without what comes by itself while playing; `useText` adds the numbers. */
export function usePageAtRest<Selected>(select: (state: PageState) => Selected): Selected {
  return useStore(restingStore, select);
}
