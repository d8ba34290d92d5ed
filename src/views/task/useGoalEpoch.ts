import { goalReachedIn } from '../../store/actions/taskActions.ts';
import { usePage } from '../../store/state/usePage.ts';

/** The epoch at which the run on the screen has reached its goal, or null. */
export function useGoalEpoch(): number | null {
  return usePage((state) => {
    const position = goalReachedIn(state);
    return position === null || !state.run.snapshot ? null : position / state.run.snapshot.updatesPerEpoch;
  });
}
