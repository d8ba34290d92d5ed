import { useSyncExternalStore } from 'react';

export const REDUCED_MOTION = '(prefers-reduced-motion: reduce)';
/** The same condition as the styles' variant `wide`. */
export const WIDE = '(min-width: 1100px) and (min-height: 640px)';

/** Whether a media query matches, kept up to date. For what styles cannot express, such as computed sizes. */
export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
    () => false,
  );
}
