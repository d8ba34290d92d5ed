import { usePage } from '../../store/state/usePage.ts';
import { laterStrings } from '../../strings/later.ts';
import { GoalList } from './GoalList.tsx';
import { GoalSpoken } from './GoalSpoken.tsx';
import { ResultBox } from './ResultBox.tsx';
import { TaskSteps } from './TaskSteps.tsx';
import { TaskText } from './TaskText.tsx';

/** What a teacher asks, how far it is, and the result. The place of the result is kept free in a wide window, so that nothing moves. */
export function TaskBand() {
  const task = usePage((state) => state.view.task);
  if (!task) return null;
  return (
    <section
      aria-label={laterStrings.task.name}
      className="flex min-h-full gap-4 stacked:flex-col stacked:gap-2 stacked:border-b stacked:border-hairline stacked:bg-sunken stacked:px-3 stacked:py-1.5 stacked:low:flex-row stacked:low:items-center stacked:low:py-1 wide:h-full wide:items-center wide:border-b wide:border-hairline wide:bg-sunken wide:px-[16px]"
    >
      <div className="flex min-h-0 min-w-0 flex-1 flex-col justify-center gap-1 self-stretch wide:gap-2.5 wide:py-2">
        <div className="flex min-h-0 items-start gap-4 *:first:flex-1">
          <TaskText key={task.text} text={task.text} />
          <TaskSteps />
        </div>
        {task.goal && <GoalList goal={task.goal} />}
      </div>
      <div className="stacked:empty:hidden stacked:low:flex-none stacked:low:w-[340px] wide:w-[372px] wide:flex-none presenting:hidden">
        <ResultBox />
      </div>
      <GoalSpoken />
    </section>
  );
}
