import type { Place } from './place.ts';

/** What matches a selector. */
export function at(selector: string): Place {
  return { elements: () => outsideWindows(selector) };
}

/** A control or group by its name; of a name with a number in it, the beginning. */
export function named(...names: readonly string[]): Place {
  return {
    elements: () =>
      outsideWindows('[aria-label], button, summary, [role="tab"], label').filter((element) => {
        const name = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
        return names.includes(name);
      }),
  };
}

/** A button whose text begins with one of these. */
export function button(...beginnings: readonly string[]): Place {
  const buttons = () => outsideWindows('button');
  return {
    elements: () =>
      buttons().filter((element) => beginnings.some((text) => element.textContent?.trim().startsWith(text))),
  };
}

/** The same place, and what opens it. */
export function openedBy(place: Place, open: () => void): Place {
  return { ...place, open };
}

/** The same place, behind a button that opens it. */
export function behind(opener: Place, place: Place): Place {
  const trigger = () => opener.elements().find((element) => element.getBoundingClientRect().width > 0);
  return {
    ...place,
    canOpen: () => trigger() !== undefined,
    open: () => {
      const element = trigger();
      if (element instanceof HTMLElement) element.click();
    },
  };
}

/** Help itself is a window, and so are closed ones. */
function outsideWindows(selector: string): readonly Element[] {
  return [...document.querySelectorAll(selector)].filter((element) => element.closest('dialog') === null);
}
