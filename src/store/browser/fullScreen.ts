import { setPresenting } from '../actions/viewActions.ts';
import { pageStore } from '../state/pageStore.ts';

/**
 * Lets the page fill the screen while it is presented, and ends both together. Browsers allow it only upon a press: a link that
 * presents has the menu and a key for it. Where they refuse it, the page is presented in its window.
 */
export function keepFullScreen(): () => void {
  const unsubscribe = pageStore.subscribe(({ view }, { view: before }) => {
    if (view.presenting === before.presenting) return;
    if (view.presenting) fillScreen();
    else if (document.fullscreenElement) void document.exitFullscreen().catch(() => {});
  });
  const leave = () => {
    if (!document.fullscreenElement) setPresenting(false);
  };
  document.addEventListener('fullscreenchange', leave);
  return () => {
    unsubscribe();
    document.removeEventListener('fullscreenchange', leave);
  };
}

/** Asks for the whole screen, if the user has just pressed something. */
export function fillScreen(): void {
  if (navigator.userActivation?.isActive === false || document.fullscreenElement) return;
  document.documentElement.requestFullscreen?.().catch(() => {});
}

/** Whether this browser can fill the screen: telephones of Apple cannot. */
export function canFillScreen(): boolean {
  return document.fullscreenEnabled === true;
}
