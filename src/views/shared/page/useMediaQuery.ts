import { useSyncExternalStore } from 'react';

export const REDUCED_MOTION = '(prefers-reduced-motion: reduce)';
/** As the variant `wide` of the styles. */
export const WIDE = '(min-width: 1100px) and (min-height: 640px)';

/** Whether a media query holds, kept up to date: for what styles cannot say, such as sizes that are computed. */
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
