import { readLink } from '../../config/link/link.ts';
import { type Task, taskOf } from '../../config/task/task.ts';
import type { TaskList } from '../state/pageState.ts';

/** The tasks of the open file once a link is open: one of them is the present one; another task ends the list. */
export function taskListWith(list: TaskList | null, task: Task | null): TaskList | null {
  if (!list || !task) return list;
  const text = JSON.stringify(task);
  const at = list.links.findIndex((link) => JSON.stringify(taskOf(readLink(link).view)) === text);
  return at < 0 ? null : { ...list, at };
}
