import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { PageState } from '../../../store/state/pageState.ts';
import { pageStore } from '../../../store/state/pageStore.ts';

/**
 * Paints an element at once and with every change of the page's state, in the same frame, without React in between. What
 * React gives it of that, if anything, is always the same: a place before the first numbers are there.
 */
export function usePaint<E extends Element>(paint: (element: E, state: PageState) => void): RefObject<E | null> {
  const ref = useRef<E | null>(null);
  // Anew after every rendering, because `paint` may have closed over something new; rendering is rare.
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    paint(element, pageStore.getState());
    return pageStore.subscribe((state) => paint(element, state));
  });
  return ref;
}

/** What an element shows of a moment: its text, and attributes by their names; null takes an attribute away. */
export type Look = Readonly<Record<string, string | null>> & { readonly text?: string };

/** Binds the text and the attributes of an element to the run. */
export function usePainted<E extends Element>(lookOf: (state: PageState) => Look): RefObject<E | null> {
  return usePaint<E>((element, state) => write(element, lookOf(state)));
}

/** Touches only what is different: what is written again would be laid out again. */
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
