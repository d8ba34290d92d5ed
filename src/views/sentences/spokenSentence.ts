import { selectAtCursor } from '../../store/state/atCursor.ts';
import type { PageState } from '../../store/state/pageState.ts';
import { selectDataSet } from '../../store/state/selectors.ts';
import { strings } from '../../strings/index.ts';
import { microStepSentence } from './microStepSentence.ts';
import { observationOf, observationSentence } from './observationSentence.ts';

/** Announcement at rest: the position and, after a step, what just happened. Empty while the run moves. */
export function sentenceFor(state: PageState): string {
  const words = strings.spoken;
  const { snapshot, lastStep, status } = state.run;
  if (status !== 'paused' || !snapshot) return '';
  const atCursor = selectAtCursor(state);
  if (atCursor?.place) return microStepSentence(atCursor, state.spec.config, state.view.granularity);
  const { position, updatesPerEpoch, training } = snapshot;
  const { count, correct, rSquared, rootMeanSquaredError, loss } = training;
  if (count === 0) return words.noPoints;
  return words.sentence(
    Math.floor(position / updatesPerEpoch),
    loss,
    lastStep?.from.training.loss ?? null,
    selectDataSet(state).task === 'regression'
      ? words.fit(rSquared, rootMeanSquaredError)
      : words.correct(correct, count),
    whatHappened(state),
  );
}

function whatHappened(state: PageState): string | null {
  const { spec, run } = state;
  if (!run.lastStep || !run.snapshot) return null;
  const observation = observationOf(run.lastStep, { spec, dataSet: selectDataSet(state), after: run.snapshot });
  return observation && observationSentence(observation, spec.config, 'spoken');
}
