import { useSyncExternalStore } from 'react';

/** Device pixels per CSS pixel, kept up to date: changes with zoom, and with the window's screen. */
export function usePixelRatio(): number {
  return useSyncExternalStore(subscribe, () => devicePixelRatio);
}

/** A query for the current ratio only tells when it no longer holds; then subscribe to the next. */
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
