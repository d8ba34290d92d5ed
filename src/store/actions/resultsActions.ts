import type { TaskDraft } from '../../config/task/taskDraft.ts';

/** Shows the page of class results. A place holder until that page is there. */
export function openResults(_task: TaskDraft): void {}
