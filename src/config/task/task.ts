import type { Goal } from '../../core/run/goal.ts';
import type { ControlName } from './controls.ts';

/** What a teacher asks, and what students have for it. */
export interface Task {
  /** Plain text of at most `LONGEST_TEXT` characters; may be empty. */
  readonly text: string;
  /** Null if there is nothing to reach. */
  readonly goal: Goal | null;
  /** Controls that are not there. */
  readonly hidden: readonly ControlName[];
  /** Controls that stand as plain text. */
  readonly locked: readonly ControlName[];
}

/** The task of a link, or null if it asks and takes away nothing. */
export function taskOf(view: {
  readonly taskText: string | null;
  readonly goal: Goal | null;
  readonly hidden: readonly ControlName[];
  readonly locked: readonly ControlName[];
}): Task | null {
  const { taskText, goal, hidden, locked } = view;
  if (taskText === null && goal === null && hidden.length === 0 && locked.length === 0) return null;
  return { text: taskText ?? '', goal, hidden, locked };
}

/** Characters of a task's text, and of a name in a result. */
export const LONGEST_TEXT = 500;
export const LONGEST_NAME = 40;
