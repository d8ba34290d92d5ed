import { type RefObject, useLayoutEffect } from 'react';

/** `1` shortens the longest label, `2` all that have a shorter word, `3` breaks the row. */
const NARROW = ['1', '2', '3'];

/** Marks a row with `data-narrow` while its contents do not fit, whatever values they show. */
export function useNarrowRow(row: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = row.current;
    if (!element) return;
    const fit = () => {
      delete element.dataset.narrow;
      for (const narrow of NARROW) {
        if (element.scrollWidth <= element.clientWidth) return;
        element.dataset.narrow = narrow;
      }
    };
    // Reports at once, and again for other values and another font.
    const observer = new ResizeObserver(fit);
    for (const watched of [element, ...element.children]) observer.observe(watched);
    return () => observer.disconnect();
  }, [row]);
}
