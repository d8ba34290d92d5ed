import type { Task } from '../../../config/task/task.ts';
import type { TaskForm } from './taskForm.ts';

/** The form as it was left, and the page's task that it began with. */
let kept: { readonly form: TaskForm; readonly before: Task | null } | null = null;

/** Keeps the form while the page is open. */
export function keepForm(form: TaskForm, before: Task | null): void {
  kept = { form, before };
}

/** The form as it was left, unless the page has another task since. */
export function keptForm(before: Task | null): TaskForm | null {
  return kept?.before === before ? kept.form : null;
}
