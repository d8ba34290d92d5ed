import { startTransition, useEffect, useReducer, useRef } from 'react';
import { textStore } from '../../store/audiences.ts';
import type { PageState } from '../../store/pageState.ts';
import { usePageAtRest } from '../../store/usePage.ts';

/**
 * Reads what is selected from the numbers. While playing, React renders new ones in small parts between the pictures, and
 * writes all that have come together into the page at once; whenever else, at once.
 */
export function useText<Selected>(select: (state: PageState) => Selected): Selected {
  const [, render] = useReducer((renewals: number) => renewals + 1, 0);
  const selected = usePageAtRest(select);
  const rendered = useRef({ select, selected });
  useEffect(() => {
    rendered.current = { select, selected };
  });
  useEffect(
    () =>
      textStore.subscribe((state) => {
        if (!Object.is(rendered.current.select(state), rendered.current.selected)) startTransition(render);
      }),
    [],
  );
  return selected;
}
