import * as v from 'valibot';
import { readLink } from '../config/link/link.ts';
import { taskOf } from '../config/task/task.ts';
import { jsonText } from './jsonText.ts';
import { harmless } from './readModelFile.ts';

/** Why a task file cannot be opened. `at` counts its tasks from 1. */
export type TaskFileFault =
  | { readonly kind: 'otherVersion' }
  | { readonly kind: 'noTasks' }
  | { readonly kind: 'tooManyTasks'; readonly most: number }
  /** There is no link. */
  | { readonly kind: 'taskWithoutLink'; readonly at: number }
  /** The link opens a run, and asks nothing. */
  | { readonly kind: 'notATask'; readonly at: number }
  /** The link has a mistake: it would open another task than the saved one. */
  | { readonly kind: 'wrongTask'; readonly at: number; readonly key: string };

export type TaskFileResult = { readonly links: readonly string[] } | { readonly fault: TaskFileFault };

const FORMAT = 'glassbox-tasks';
export const MOST_TASKS = 100;
/** A link of 500 own points has 20,000 characters. */
const LONGEST_LINK = 100_000;

const anyTaskFile = v.object({ format: v.literal(FORMAT) });
const thisVersion = v.object({ version: v.literal(1) });
const tasksOf = v.object({ tasks: v.pipe(v.array(v.unknown()), v.minLength(1)) });
const taskWithLink = v.object({ link: v.pipe(v.string(), v.maxLength(LONGEST_LINK), v.includes('#')) });

/** A file of tasks, in their order, from the fragments of their links. */
export function writeTaskFile(links: readonly string[]): string {
  const tasks = links.map((link) => ({ link: `#${link}` }));
  return `${jsonText({ format: FORMAT, version: 1, tasks })}\n`;
}

/**
 * The fragments of the links in a file of tasks; null if a text is no such file. Accepts any text; refuses a file with one task
 * that cannot be opened as it was saved, and never uses half.
 */
export function readTaskFile(text: string): TaskFileResult | null {
  const file = parsed(text);
  if (!v.is(anyTaskFile, file)) return null;
  if (!v.is(thisVersion, file)) return { fault: { kind: 'otherVersion' } };
  if (!v.is(tasksOf, file)) return { fault: { kind: 'noTasks' } };
  const { tasks } = file;
  if (tasks.length > MOST_TASKS) return { fault: { kind: 'tooManyTasks', most: MOST_TASKS } };
  const links: string[] = [];
  for (const [index, task] of tasks.entries()) {
    const at = index + 1;
    if (!v.is(taskWithLink, task)) return { fault: { kind: 'taskWithoutLink', at } };
    const fault = faultOf(task.link, at);
    if (fault) return { fault };
    links.push(task.link.slice(task.link.indexOf('#') + 1));
  }
  return { links };
}

function faultOf(link: string, at: number): TaskFileFault | null {
  const { problems, view } = readLink(link);
  const wrong = problems.find(({ kind }) => !harmless.includes(kind));
  if (wrong) return { kind: 'wrongTask', at, key: wrong.key };
  return taskOf(view) === null ? { kind: 'notATask', at } : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
