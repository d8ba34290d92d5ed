import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { PageState } from '../../../store/state/pageState.ts';
import { pageStore } from '../../../store/state/pageStore.ts';

/**
 * Paints an element now and after every change of the page's state, in the same frame, without React. Anything that React
 * renders there stays constant: a placeholder until the first numbers.
 */
export function usePaint<E extends Element>(paint: (element: E, state: PageState) => void): RefObject<E | null> {
  const ref = useRef<E | null>(null);
  // Subscribes anew after every render, because `paint` may have a new closure; renders are rare.
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    paint(element, pageStore.getState());
    return pageStore.subscribe((state) => paint(element, state));
  });
  return ref;
}

/** Contents of an element: its text, and attributes by name; null removes an attribute. */
export type Look = Readonly<Record<string, string | null>> & { readonly text?: string };

/** Binds the text and attributes of an element to the page's state. */
export function usePainted<E extends Element>(lookOf: (state: PageState) => Look): RefObject<E | null> {
  return usePaint<E>((element, state) => write(element, lookOf(state)));
}

/** Writes only differences: anything written again is laid out again. */
export function write(element: Element, look: Look): void {
  for (const name in look) {
    const value = look[name] ?? null;
    if (name === 'text') writeText(element, value ?? '');
    else if (element.getAttribute(name) === value) continue;
    else if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}

function writeText(element: Element, text: string): void {
  const { firstChild } = element;
  if (!(firstChild instanceof Text)) element.textContent = text;
  else if (firstChild.data !== text) firstChild.data = text;
}
