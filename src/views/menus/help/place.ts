/** A place on the screen where a term can be seen. */
export interface Place {
  /** Elements that show it, whether or not they are in sight; the first one in sight is shown. */
  readonly elements: () => readonly Element[];
  /** Opens what holds it. */
  readonly open?: () => void;
  /** Whether there is something to open; missing: always. */
  readonly canOpen?: () => boolean;
}

/** How a place can be shown now. */
export type Way =
  | { readonly kind: 'inSight'; readonly element: Element }
  | { readonly kind: 'opened'; readonly place: Place };

/** The first place that is in sight, else the first that can be opened, else null. */
export function wayTo(places: readonly Place[]): Way | null {
  for (const place of places) {
    const element = place.elements().find(isInSight);
    if (element) return { kind: 'inSight', element };
  }
  const place = places.find((other) => other.elements().some(isFolded) || (other.open && (other.canOpen?.() ?? true)));
  return place ? { kind: 'opened', place } : null;
}

/** Opens a place and resolves with what shows it, or with null if it does not come. */
export async function opened(place: Place): Promise<Element | null> {
  const folded = place.elements().find(isFolded);
  if (folded) unfold(folded);
  else place.open?.();
  const until = performance.now() + LONGEST_WAIT;
  while (performance.now() < until) {
    const element = place.elements().find(isInSight);
    if (element) return element;
    await nextFrame();
  }
  return null;
}

/** In milliseconds: code of a part may have to be loaded. */
const LONGEST_WAIT = 3000;
/** Text that only screen readers meet is a pixel wide. */
const SMALLEST = 4;
const FOLDS = '[popover]:not(:popover-open), details:not([open])';

export function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** What a closed fold holds may have a size nevertheless. */
function isInSight(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (
    !isFolded(element) &&
    (width >= SMALLEST || height >= SMALLEST) &&
    getComputedStyle(element).visibility === 'visible'
  );
}

/** Whether it waits in a closed popover or fold, and in no window. */
function isFolded(element: Element): boolean {
  return element.closest('dialog') === null && foldAround(element) !== null;
}

/** The innermost closed fold around an element. A wide window shows the settings as a column, though their popover is closed. */
function foldAround(element: Element): Element | null {
  const fold = element.closest(FOLDS);
  const isShown = fold?.hasAttribute('popover') && getComputedStyle(fold).display !== 'none';
  return fold && isShown ? fold.parentElement && foldAround(fold.parentElement) : fold;
}

function unfold(element: Element): void {
  for (let fold = foldAround(element); fold; fold = foldAround(element)) {
    if (fold instanceof HTMLDetailsElement) fold.open = true;
    else if (fold instanceof HTMLElement) fold.showPopover();
  }
}
