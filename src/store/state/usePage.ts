import { useStore } from 'zustand';
import type { PageState } from './pageState.ts';
import { pageStore } from './pageStore.ts';

/**
 * Reads the page's state. Select the narrowest value; never build an object in the selector. Numbers and widths that change with
 * every picture are painted without React: `usePainted` and `useDrawing`.
 */
export function usePage<Selected>(select: (state: PageState) => Selected): Selected {
  return useStore(pageStore, select);
}
