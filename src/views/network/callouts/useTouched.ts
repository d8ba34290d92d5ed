import { useEffect, useState } from 'react';
import { finishCallouts } from '../../../store/actions/viewActions.ts';
import type { PageState } from '../../../store/state/pageState.ts';
import { pageStore } from '../../../store/state/pageStore.ts';

/** Presses of Step or Play after which both things have been seen at work. */
const STEPS = 3;

interface Touched {
  readonly line: boolean;
  readonly square: boolean;
}

/**
 * Whether a line and a square were pointed at, focused or chosen since the callouts appeared. Once both were, or after the third
 * step, the callouts are done with.
 */
export function useTouched(): Touched {
  const [touched, setTouched] = useState<Touched>({ line: false, square: false });
  useEffect(() => {
    let steps = 0;
    return pageStore.subscribe((state, before) => {
      if (isStep(state, before)) steps += 1;
      if (steps >= STEPS) finishCallouts();
      const part = newPart(state, before);
      if (part === null) return;
      const kind = part.startsWith('w') ? 'line' : 'square';
      setTouched((known) => (known[kind] ? known : { ...known, [kind]: true }));
    });
  }, []);
  useEffect(() => {
    if (touched.line && touched.square) finishCallouts();
  }, [touched]);
  return touched;
}

function isStep({ run }: PageState, { run: before }: PageState): boolean {
  const stepped = run.lastStep !== null && run.lastStep !== before.lastStep;
  return stepped || (run.status === 'playing' && before.status !== 'playing');
}

/** The part that was just pointed at, focused or chosen. */
function newPart({ view }: PageState, { view: before }: PageState): string | null {
  if (view.hovered !== before.hovered) return view.hovered;
  return view.selected === before.selected ? null : view.selected;
}
