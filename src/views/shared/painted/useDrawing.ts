import { useLayoutEffect } from 'react';
import type { PageState } from '../../../store/state/pageState.ts';
import { pageStore } from '../../../store/state/pageStore.ts';

/**
 * Draws the selected value, now and after every change, without React: rendering would cost more than the drawing. Both
 * functions must keep their identity while they do the same.
 */
export function useDrawing<Selected>(select: (state: PageState) => Selected, draw: (selected: Selected) => void): void {
  useLayoutEffect(() => {
    let drawn = select(pageStore.getState());
    draw(drawn);
    return pageStore.subscribe((state) => {
      const selected = select(state);
      if (selected === drawn) return;
      drawn = selected;
      draw(selected);
    });
  }, [select, draw]);
}
