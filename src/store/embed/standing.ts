import type { Evaluation, Snapshot } from '../../core/run/snapshot.ts';
import { cursorStep } from '../state/atCursor.ts';
import type { PageState } from '../state/pageState.ts';
import { selectDataSet } from '../state/selectors.ts';
import type { Standing } from './messages.ts';

/** Where a run is at a snapshot of it. */
export function standingOf(state: PageState, snapshot: Snapshot): Standing {
  const { position, updatesPerEpoch, training, test, goalReached, diverged } = snapshot;
  const learnsNumbers = selectDataSet(state).task === 'regression';
  const measured = (set: Evaluation | null, measure: (set: Evaluation) => number) =>
    set && set.count > 0 ? finite(measure(set)) : null;
  const loss = (set: Evaluation) => set.loss;
  const accuracy = (set: Evaluation) => set.correct / set.count;
  const rmse = (set: Evaluation) => set.rootMeanSquaredError;
  return {
    position,
    epoch: Math.floor(position / updatesPerEpoch),
    updatesPerEpoch,
    cursor: cursorStep(state),
    playing: state.run.status === 'playing',
    loss: measured(training, loss),
    testLoss: measured(test, loss),
    accuracy: learnsNumbers ? null : measured(training, accuracy),
    testAccuracy: learnsNumbers ? null : measured(test, accuracy),
    rmse: learnsNumbers ? measured(training, rmse) : null,
    testRmse: learnsNumbers ? measured(test, rmse) : null,
    goalReached,
    diverged,
  };
}

/** A run that diverges may have a loss that is no number. */
function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
