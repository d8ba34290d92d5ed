import { useEffect } from 'react';
import { pageStore } from '../../../store/state/pageStore.ts';
import { strings } from '../../../strings/index.ts';

/**
 * Invisible. When the focused element disappears, moves the focus to its replacement, so that keyboard users do not restart at
 * the top of the page.
 */
export function KeepFocus() {
  useEffect(keepFocus, []);
  return null;
}

/** What is remembered of an element after its removal. */
interface Remembered {
  readonly element: Element;
  readonly name: string;
  /** The network part that it is, or whose card contains it. */
  readonly part: string | null;
  /** Innermost first. */
  readonly around: readonly Element[];
}

/** Starts keeping the focus; returns a function that stops it. */
function keepFocus(): () => void {
  const { activeElement } = document;
  let last: Remembered | null = activeElement && activeElement !== document.body ? remembered(activeElement) : null;
  const isGone = (element: Element) => !element.isConnected && document.activeElement === document.body;
  const goOn = () => {
    if (last && isGone(last.element)) goOnFrom(last);
  };
  const goOnFrom = (left: Remembered) => {
    const { element, name, part, around } = left;
    last = null;
    const sameId = document.getElementById(element.id);
    const next =
      (sameId && isInSight(sameId) && sameId) ||
      (part && document.querySelector<HTMLElement>(`[data-part="${part}"]`)) ||
      named(element.tagName, [name]) ||
      around.find((outer) => isInSight(outer) && outer.matches('[tabindex="0"]')) ||
      named('BUTTON', Object.values(strings.transport.step));
    if (next instanceof HTMLElement || next instanceof SVGElement) next.focus({ preventScroll: true });
  };
  const remember = ({ target }: FocusEvent) => {
    if (target instanceof Element) last = remembered(target);
  };
  // A click on empty space drops the focus on purpose. An element removed while focused may lose the focus a moment earlier.
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null) return;
    queueMicrotask(() => {
      if (!last || document.activeElement !== document.body) return;
      if (isInSight(last.element)) last = null;
      else goOnFrom(last);
    });
  };
  // The projector and the other level show other parts: the focused element may still exist, but hidden.
  const unsubscribe = pageStore.subscribe(({ view }, { view: before }) => {
    if (view.presenting === before.presenting && view.level === before.level) return;
    requestAnimationFrame(() => {
      if (last && !isInSight(last.element)) goOnFrom(last);
    });
  });
  const observer = new MutationObserver(goOn);
  observer.observe(document.body, { childList: true, subtree: true });
  document.addEventListener('focusin', remember);
  document.addEventListener('focusout', leave);
  return () => {
    unsubscribe();
    observer.disconnect();
    document.removeEventListener('focusin', remember);
    document.removeEventListener('focusout', leave);
  };
}

function remembered(element: Element): Remembered {
  const around: Element[] = [];
  for (let outer = element.parentElement; outer; outer = outer.parentElement) around.push(outer);
  const part = element.getAttribute('data-part') ?? element.closest('[data-card]')?.getAttribute('data-card') ?? null;
  return { element, name: nameOf(element), part, around };
}

/** The first visible element of this tag with one of these names. */
function named(tagName: string, names: readonly string[]): Element | undefined {
  return Array.from(document.getElementsByTagName(tagName)).find(
    (element) => names.includes(nameOf(element)) && isInSight(element),
  );
}

function isInSight(element: Element): boolean {
  return element.isConnected && element.getClientRects().length > 0;
}

/** Without text that only reserves room. */
function nameOf(element: Element): string {
  return element.getAttribute('aria-label') ?? (element instanceof HTMLElement ? element.innerText.trim() : '');
}
