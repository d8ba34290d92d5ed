import type { HandedIn } from '../../config/task/classRows.ts';
import type { Task } from '../../config/task/task.ts';
import { draftOf, type TaskDraft } from '../../config/task/taskDraft.ts';
import { classResults, noteOpened, restClass, setClassText, takeUpClass } from '../results/classResults.ts';
import { takeUpLink } from '../runs/takeUpLink.ts';
import { fromTheStart } from '../runs/takeUpRun.ts';
import { session } from '../session/pageSession.ts';
import { pageStore, updateView } from '../state/pageStore.ts';

/** Shows the results of a class in the run's place. What was pasted before for the same task is still there. */
export function openResults(task: TaskDraft): void {
  session.pause();
  takeUpClass(task);
  updateView({ results: task });
}

/** Shows the results of the page's own task, or those that the run of the page was opened from. */
export function openOwnResults(): void {
  const { spec, view } = pageStore.getState();
  const { draft, openedRun } = classResults.getState();
  const isOpened = openedRun === spec.config || (openedRun !== null && isSameTask(draft?.task, view.task));
  if (draft && isOpened) openResults(draft);
  else if (view.task) openResults(draftOf(view.task, fromTheStart(spec, 0)));
}

/** The link of a result names its task, too; what its run starts from is the student's. */
function isSameTask(one: Task | undefined, other: Task | null): boolean {
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other);
}

/** Back to the run. What was pasted stays until the page is closed. */
export function closeResults(): void {
  restClass();
  updateView({ results: null });
}

/** Takes the text with the links of a class. */
export function pasteResults(text: string): void {
  setClassText(text);
}

/** Adds what is on the clipboard. Returns false if the browser does not allow it. */
export async function pasteFromClipboard(): Promise<boolean> {
  try {
    const pasted = await navigator.clipboard.readText();
    const { text } = classResults.getState();
    setClassText(text === '' || text.endsWith('\n') ? text + pasted : `${text}\n${pasted}`);
    return true;
  } catch {
    return false;
  }
}

/** Takes up the run of a link that was handed in. Undo and Back bring the run before back. */
export function openHandedIn({ opened }: HandedIn): void {
  restClass();
  noteOpened(opened.spec.config);
  takeUpLink('link', opened);
}
