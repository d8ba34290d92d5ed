import { hasMeasure } from '../../core/run/goal.ts';
import { goalReachedIn } from '../../store/actions/taskActions.ts';
import { usePage } from '../../store/state/usePage.ts';
import { laterStrings } from '../../strings/later.ts';
import { ResultForm } from './ResultForm.tsx';
import { useGoalEpoch } from './useGoalEpoch.ts';

/** The result of a student: once the goal is reached; from the start, if there is none or the link is already a result. */
export function ResultBox() {
  const words = laterStrings.task;
  const epoch = useGoalEpoch();
  const name = usePage((state) => state.view.resultName);
  const isOffered = usePage(
    (state) =>
      goalReachedIn(state) !== null ||
      state.view.resultName !== null ||
      !state.view.task?.goal ||
      !hasMeasure(state.view.task.goal),
  );
  if (!isOffered) return null;
  const reached = epoch === null ? null : words.result.reached(epoch);
  return (
    <div
      className={`rounded-[10px] bg-card stacked:p-1.5 stacked:low:p-1 wide:h-[92px] wide:w-[372px] wide:flex-none wide:px-4 wide:py-[9px] presenting:hidden ${epoch === null ? 'border border-hairline' : 'border-2 border-ink'}`}
    >
      <ResultForm
        key={name}
        name={name ?? ''}
        title={
          <h2 className="flex min-w-0 items-baseline gap-x-2 text-[17px] font-bold whitespace-nowrap stacked:text-[15px] stacked:low:sr-only">
            {name === null ? (
              (reached ?? words.result.yours)
            ) : (
              <>
                <bdi className="truncate">{words.resultOf(name)}</bdi>
                <span className="text-[13px] font-normal">{reached}</span>
              </>
            )}
          </h2>
        }
      />
    </div>
  );
}
