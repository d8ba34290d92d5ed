import { readLink, writeLink } from '../../config/link/link.ts';
import { draftOf, type TaskDraft } from '../../config/task/taskDraft.ts';
import { writeTaskLink } from '../../config/task/taskLink.ts';
import type { RunSpec } from '../../core/run/runSpec.ts';
import { writeTaskFile } from '../../export/taskFile.ts';
import { addressWith } from '../link/address.ts';
import { linkOf, linkViewOf } from '../link/linkView.ts';
import { fromTheStart } from '../runs/takeUpRun.ts';
import type { PageState } from '../state/pageState.ts';
import { pageStore } from '../state/pageStore.ts';
import { download } from './fileActions.ts';
import { setDialog } from './viewActions.ts';

/** The address that opens the page's run at its start: same data and first weights, nothing selected. */
export function startAddress(state: PageState): string {
  const plain = { position: 0, probe: null, cursor: 0, selection: null, tabs: [], resultName: null };
  return addressWith(writeLink(startOf(state), { ...linkViewOf(state), ...plain }));
}

/** The address of the same moment as a frame for other pages. */
export function frameAddress(address: string): string {
  const { spec, view } = readLink(address.slice(address.indexOf('#') + 1 || address.length));
  return addressWith(writeLink(spec, { ...view, layout: 'embed' }));
}

/** What the students of a task start from: the page's run at its start. */
export function startOf(state: PageState): RunSpec {
  return fromTheStart(state.spec, linkViewOf(state).position);
}

/** The page's task, or one that asks nothing yet, as a draft. */
export function pageTask(state: PageState): TaskDraft {
  return draftOf(state.view.task ?? { text: '', goal: null, hidden: [], locked: [] }, startOf(state));
}

/** The address that opens a task. */
export function taskAddress(draft: TaskDraft): string {
  return addressWith(writeTaskLink(draft));
}

/** Returns from the task to the ways to share. */
export function backToShare(): void {
  setDialog({ kind: 'share', link: addressWith(linkOf(pageStore.getState())), copied: null });
}

/** Saves tasks as a file, in this order. */
export function saveTasks(links: readonly string[]): void {
  const name = links.length === 1 ? 'glassbox-task.json' : `glassbox-${links.length}-tasks.json`;
  download(new Blob([writeTaskFile(links)], { type: 'application/json' }), name);
}
