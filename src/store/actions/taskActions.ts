import { writeLink } from '../../config/link/link.ts';
import { withoutGoals } from '../../config/playground/playgroundGoal.ts';
import { plainText } from '../../config/task/plainText.ts';
import { LONGEST_NAME } from '../../config/task/task.ts';
import { addressWith } from '../link/address.ts';
import { linkViewOf } from '../link/linkView.ts';
import { rememberForUndo } from '../runs/undo.ts';
import type { PageState } from '../state/pageState.ts';
import { notify, pageStore, updateView } from '../state/pageStore.ts';
import { copyText, setDialog } from './viewActions.ts';

/** Gives everything back: the same run goes on without its task. */
export function leaveTask(): void {
  const { task, playground } = pageStore.getState().view;
  if (!task) return;
  rememberForUndo('task');
  updateView({ task: null, resultName: null, playground: playground && withoutGoals(playground) });
  notify({ kind: 'taskLeft' });
}

/** Whether the page has a task with something to reach. */
export function hasGoal({ view }: PageState): boolean {
  return view.task?.goal != null;
}

/** Where the run on the screen has reached the goal of its task, or null. */
export function goalReachedIn({ run, view }: PageState): number | null {
  return (view.task?.goal && run.snapshot?.goalReached) ?? null;
}

/**
 * The address that opens the whole run as a student's result: with its task, where the goal was reached, else where it is now. The
 * name is in the link only, and may be empty.
 */
export function resultLink(name: string): string {
  const state = pageStore.getState();
  const present = linkViewOf(state);
  const position = (state.run.isStarting ? null : goalReachedIn(state)) ?? present.position;
  const { config, interventions } = state.spec;
  const link = writeLink(
    { config, interventions: interventions.filter((done) => done.position <= position) },
    {
      ...present,
      position,
      probe: null,
      granularity: 'epoch',
      cursor: 0,
      layout: null,
      level: null,
      selection: null,
      tabs: [],
      theme: null,
      resultName: plainText(name).slice(0, LONGEST_NAME).trim(),
    },
  );
  return addressWith(link);
}

/** Copies the link of a run that has not reached its goal, and shows it. */
export async function copyResultSoFar(): Promise<void> {
  setDialog({ kind: 'result', copied: await copyText(resultLink('')) });
}
