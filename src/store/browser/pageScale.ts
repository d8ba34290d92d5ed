/** The projector's page is laid out for a window of this size, or of its width or height, and then scaled to the window. */
const WIDTH = 1280;
const HEIGHT = 720;
/** Smaller windows stack the parts instead, as scaled text could not be read; the same as the styles' variant `board`. */
const LEAST_WIDTH = 900;
const LEAST_HEIGHT = 500;

let scale = 1;
const listeners = new Set<() => void>();

/** Pixels of the window for each pixel of the page: other than 1 only on the projector. */
export function pageScale(): number {
  return scale;
}

/** Whether the page shows the projector's layout for windows with room. */
export function isOnBoard(): boolean {
  const { dataset } = document.documentElement;
  return dataset.presenting !== undefined && innerWidth >= LEAST_WIDTH && innerHeight >= LEAST_HEIGHT;
}

/** Fits the page to the window. To be called after every change of the window or of the root's attributes. */
export function fitPageScale(): void {
  const fitting = isOnBoard() ? Math.min(innerWidth / WIDTH, innerHeight / HEIGHT) : 1;
  if (fitting === scale) return;
  scale = fitting;
  document.documentElement.style.setProperty('zoom', fitting === 1 ? '' : String(fitting));
  for (const listener of listeners) listener();
}

/** Calls back after every change of the scale. Returns the function that ends it. */
export function onPageScale(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
