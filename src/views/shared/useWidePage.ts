import { useMediaQuery } from './useMediaQuery.ts';

/** Whether there is room for the whole page at once; below it the parts stack and the page scrolls. */
export function useWidePage(): boolean {
  return useMediaQuery('(min-width: 1100px) and (min-height: 640px)');
}
