import { goToTask } from '../../store/actions/taskListActions.ts';
import { usePage } from '../../store/state/usePage.ts';
import { laterStrings } from '../../strings/later.ts';
import { Button } from '../shared/inputs/Button.tsx';
import { ChevronIcon } from '../shared/inputs/icons.tsx';

const BUTTON =
  'relative size-[28px] text-[13px] pointer-coarse:before:absolute pointer-coarse:before:-inset-2 aria-disabled:opacity-45';

/** Which of several tasks is open, with the way to those before and after it. */
export function TaskSteps() {
  const words = laterStrings.task.list;
  const taskList = usePage((state) => state.view.taskList);
  if (!taskList) return null;
  const { links, at } = taskList;
  return (
    <nav aria-label={words.name} className="flex shrink-0 items-center gap-2 self-start text-[13px] text-muted">
      <Button className={BUTTON} aria-label={words.previous} unavailable={at === 0} onClick={() => goToTask(at - 1)}>
        <span className="rotate-90">
          <ChevronIcon />
        </span>
      </Button>
      <span className="whitespace-nowrap">{words.at(at + 1, links.length)}</span>
      <Button
        className={BUTTON}
        aria-label={words.next}
        unavailable={at === links.length - 1}
        onClick={() => goToTask(at + 1)}
      >
        <span className="-rotate-90">
          <ChevronIcon />
        </span>
      </Button>
    </nav>
  );
}
