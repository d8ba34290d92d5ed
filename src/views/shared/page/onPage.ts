import { pageScale } from '../../../store/browser/pageScale.ts';

/** An element's box in pixels of the page, from the window's upper left corner: on the projector the page is scaled. */
export function boxOnPage(element: Element): DOMRect {
  const box = element.getBoundingClientRect();
  // Browsers without this property measure boxes in pixels of the page, the others in pixels of the window.
  const scale = 'currentCSSZoom' in element ? pageScale() : 1;
  return new DOMRect(box.x / scale, box.y / scale, box.width / scale, box.height / scale);
}

interface Pointer {
  readonly clientX: number;
  readonly clientY: number;
}

/** Where a pointer is, in pixels of the page, from the upper left corner of an element; without one, from the window's. */
export function pointerWithin({ clientX, clientY }: Pointer, element?: Element | null) {
  const scale = pageScale();
  const { x, y } = element ? boxOnPage(element) : { x: 0, y: 0 };
  return { x: clientX / scale - x, y: clientY / scale - y };
}

/** Size of the window in pixels of the page. */
export function windowOnPage(): { readonly width: number; readonly height: number } {
  const scale = pageScale();
  return { width: innerWidth / scale, height: innerHeight / scale };
}
