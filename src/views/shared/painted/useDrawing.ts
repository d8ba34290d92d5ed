import { useLayoutEffect } from 'react';
import type { PageState } from '../../../store/state/pageState.ts';
import { pageStore } from '../../../store/state/pageStore.ts';

/**
 * Draws what is selected, at once and whenever it has changed, without React in between: with every picture of training
 * that would cost more than the drawing. Both functions have to stay the same as long as they would do the same.
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
