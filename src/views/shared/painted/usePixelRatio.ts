import { useSyncExternalStore } from 'react';

/** Pixels of the screen to one of the page, kept up to date: it changes with zoom, and with the screen that a window is on. */
export function usePixelRatio(): number {
  return useSyncExternalStore(subscribe, () => devicePixelRatio);
}

/** A query for the present ratio can only say that it has gone; then the next one is asked. */
function subscribe(changed: () => void): () => void {
  let list: MediaQueryList;
  const listen = () => {
    list = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    list.addEventListener('change', next);
  };
  const next = () => {
    list.removeEventListener('change', next);
    listen();
    changed();
  };
  listen();
  return () => list.removeEventListener('change', next);
}
