import { laterStrings } from '../../strings/later.ts';

/** Where the run comes from, in the place of the presets while a task is on. */
export function TaskSource() {
  return <p className="text-[14px] whitespace-nowrap text-muted">{laterStrings.task.from}</p>;
}
