import { readLink } from '../../config/link/link.ts';
import { readLinkWithKeptPoints } from '../link/readLinkWithKeptPoints.ts';
import { takeUpLink } from '../runs/takeUpLink.ts';
import type { TaskList } from '../state/pageState.ts';
import { notify, pageStore, updateView, withdrawNotices } from '../state/pageStore.ts';
import { setDialog } from './viewActions.ts';

/** Opens the first of the tasks of a file, and keeps them all. */
export function openTasks(name: string, links: readonly string[]): void {
  const names = links.map((link) => readLink(link).view.taskText ?? '');
  withdrawNotices('fileOpened');
  withdrawNotices('fileDiffers');
  setDialog(null);
  openTask({ names, links, at: 0 });
  notify({ kind: 'tasksOpened', name, count: links.length });
}

/** Opens another task of the open file, counted from 0. */
export function goToTask(index: number): void {
  const { taskList } = pageStore.getState().view;
  if (!taskList || index < 0 || index >= taskList.links.length) return;
  withdrawNotices('tasksOpened');
  openTask({ ...taskList, at: index });
}

function openTask(taskList: TaskList): void {
  // As a link: what its author drew is not what this browser keeps as the visitor's own points.
  takeUpLink('link', readLinkWithKeptPoints(taskList.links[taskList.at] ?? ''));
  updateView({ taskList });
}
