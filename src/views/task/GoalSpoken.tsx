import { useEffect, useState } from 'react';
import { goalReachedIn } from '../../store/actions/taskActions.ts';
import type { PageState } from '../../store/state/pageState.ts';
import { pageStore } from '../../store/state/pageStore.ts';
import { laterStrings } from '../../strings/later.ts';

/** Says once that the goal is reached. A goal that is reached when a link opens is no news. */
export function GoalSpoken() {
  const [sentence, setSentence] = useState('');
  useEffect(
    () =>
      pageStore.subscribe((state, before) => {
        if (state.run.snapshot === before.run.snapshot) return;
        const reached = goalReachedIn(state);
        if (reached === null) setSentence('');
        else if (isNews(before)) setSentence(laterStrings.task.result.reachedSpoken(epochOf(state, reached)));
      }),
    [],
  );
  return (
    <p role="status" className="sr-only">
      {sentence}
    </p>
  );
}

function isNews(before: PageState): boolean {
  return before.run.snapshot !== null && !before.run.isStarting && goalReachedIn(before) === null;
}

function epochOf({ run }: PageState, position: number): number {
  return position / (run.snapshot?.updatesPerEpoch ?? 1);
}
