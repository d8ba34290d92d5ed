import type { RunSpec } from '../../core/run/runSpec.ts';
import type { Task } from './task.ts';

/** A task before it is a link. */
export interface TaskDraft {
  readonly task: Task;
  /** What students start from, at position 0. */
  readonly spec: RunSpec;
  /** Whether each student draws first weights. */
  readonly otherWeights: boolean;
}

/** An open task as a draft, with what its students start from. */
export function draftOf(task: Task, spec: RunSpec): TaskDraft {
  return { task, spec, otherWeights: !task.locked.includes('new') };
}
