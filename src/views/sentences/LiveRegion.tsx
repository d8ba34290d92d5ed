import { useEffect, useState } from 'react';
import { later } from '../../store/browser/later.ts';
import type { PageState } from '../../store/state/pageState.ts';
import { pageStore } from '../../store/state/pageStore.ts';

/** Steps in faster succession are announced as one. */
const QUIET_MILLISECONDS = 300;

const loadSentences = later(() => import('./spokenSentence.ts'));

/** Announces one sentence after a step, a jump or a pause; silent while playing. */
export function LiveRegion() {
  const [sentence, setSentence] = useState('');

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = pageStore.subscribe((state, previous) => {
      if (state.run === previous.run && state.view.cursor === previous.view.cursor) return;
      if (state.run.status !== 'paused') clearTimeout(timer);
      else if (hasArrived(state, previous)) {
        clearTimeout(timer);
        timer = setTimeout(() => void speak(setSentence), QUIET_MILLISECONDS);
      }
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, []);

  return (
    <p role="status" aria-live="polite" className="sr-only">
      {sentence}
    </p>
  );
}

/** Whether the run rests at a new place or has just stopped. The first snapshot is not news. */
function hasArrived({ run, view }: PageState, { run: before, view: viewBefore }: PageState): boolean {
  if (!run.snapshot || !before.snapshot) return false;
  if (view.cursor.step !== viewBefore.cursor.step) return true;
  return before.status !== 'paused' || run.snapshot !== before.snapshot;
}

/** Screen readers only watch a region that exists from the start, so it is there before its words load. */
async function speak(say: (sentence: string) => void): Promise<void> {
  const { sentenceFor } = await loadSentences();
  say(sentenceFor(pageStore.getState()));
}
