import { useSyncExternalStore } from 'react';
import { onPageScale, pageScale } from '../../../store/browser/pageScale.ts';

/** Device pixels for each pixel of the page, kept up to date: changes with zoom, the window's screen, and the projector. */
export function usePixelRatio(): number {
  return useSyncExternalStore(subscribe, pixelRatio);
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
  const endScale = onPageScale(changed);
  return () => {
    list.removeEventListener('change', next);
    endScale();
  };
}

/** Device pixels for each pixel of the page. */
function pixelRatio(): number {
  return devicePixelRatio * pageScale();
}
