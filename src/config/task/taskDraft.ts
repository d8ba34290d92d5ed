import type { RunSpec } from '../../core/run/runSpec.ts';
import { type AllowanceName, allowanceNames, allowances, type ControlName, controlNames } from './controls.ts';
import type { Task } from './task.ts';

/** A task before it is a link. */
export interface TaskDraft {
  readonly task: Task;
  /** What students start from, at position 0. */
  readonly spec: RunSpec;
  /** Whether each student draws first weights. */
  readonly otherWeights: boolean;
}

/** Controls that no checkbox stands for, such as the formulas. */
const unlisted: readonly ControlName[] = controlNames.filter((control) =>
  allowanceNames.every((name) => !controlsOf(name).includes(control)),
);

/**
 * What a task takes away whose students may use only this. With the same first weights for all, nothing draws others. What `before`
 * takes away beyond the checkboxes stays away.
 */
export function takenAway(
  allowed: readonly AllowanceName[],
  otherWeights: boolean,
  before: Task | null = null,
): Pick<Task, 'hidden' | 'locked'> {
  const away = { hide: new Set<ControlName>(), lock: new Set<ControlName>() };
  for (const name of allowanceNames) {
    const isAway = !allowed.includes(name) || (name === 'new' && !otherWeights);
    if (isAway) for (const control of controlsOf(name)) away[allowances[name].taking].add(control);
  }
  if (!otherWeights) away.lock.add('new');
  for (const control of unlisted) {
    if (before?.hidden.includes(control)) away.hide.add(control);
    if (before?.locked.includes(control)) away.lock.add(control);
  }
  return {
    hidden: controlNames.filter((control) => away.hide.has(control)),
    locked: controlNames.filter((control) => away.lock.has(control)),
  };
}

/** What students of a task may use. */
export function allowedBy({ hidden, locked }: Task): readonly AllowanceName[] {
  const away = new Set([...hidden, ...locked]);
  return allowanceNames.filter((name) => controlsOf(name).every((control) => !away.has(control)));
}

/** An open task as a draft, with what its students start from. */
export function draftOf(task: Task, spec: RunSpec): TaskDraft {
  return { task, spec, otherWeights: !task.locked.includes('new') };
}

function controlsOf(name: AllowanceName): readonly ControlName[] {
  return allowances[name].controls;
}
