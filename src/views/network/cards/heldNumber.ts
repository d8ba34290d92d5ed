import { boxOnPage, pointerWithin } from '../../shared/page/onPage.ts';

interface Press {
  readonly target: EventTarget | null;
  readonly clientX: number;
  readonly clientY: number;
}

/** The node of the graph that an event is at, and the element that shows its number. */
export function drawnNumber(target: EventTarget | null) {
  const node = target instanceof Element ? target.closest<HTMLElement | SVGElement>('[data-part]') : null;
  return node && { node, of: numberIn(node) ?? node };
}

function numberIn(node: Element): Element | null {
  return node.matches('[data-hold]') ? node : node.querySelector('[data-hold]');
}

/** The draggable number under a press. Compares boxes: some browsers do not report what part of a button was hit. */
export function heldNumber(press: Press): Element | null {
  const { target } = press;
  const node = target instanceof Element ? target.closest('[data-part]') : null;
  const number = node && numberIn(node);
  if (!number) return null;
  const { width, height } = boxOnPage(number);
  const { x, y } = pointerWithin(press, number);
  return x >= 0 && x <= width && y >= 0 && y <= height ? number : null;
}
