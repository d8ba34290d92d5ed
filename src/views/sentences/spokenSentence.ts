import { selectAtCursor } from '../../store/state/atCursor.ts';
import type { PageState } from '../../store/state/pageState.ts';
import { selectDataSet } from '../../store/state/selectors.ts';
import { laterStrings } from '../../strings/later.ts';
import { plainText, spokenText } from '../../strings/sentence.ts';
import { microStepSentence } from './microStepSentence.ts';
import { toldSentence } from './toldSentence.ts';

/** Announcement at rest: the position and what the sentence above the network says. Empty while the run moves. */
export function sentenceFor(state: PageState): string {
  const words = laterStrings.spoken;
  const { spec, run, view } = state;
  const { snapshot, status, cameFrom } = run;
  if (status !== 'paused' || !snapshot) return '';
  const atCursor = selectAtCursor(state);
  if (atCursor?.place) return spokenText(microStepSentence(atCursor, spec.config, view.granularity));
  const { position, updatesPerEpoch, training } = snapshot;
  const { count, correct, rootMeanSquaredError, loss } = training;
  if (count === 0) return words.noPoints;
  const dataSet = selectDataSet(state);
  const told = view.explainSteps ? toldSentence({ spec, dataSet, after: snapshot, cameFrom }) : null;
  const whatHappened = told ? spokenText(plainText(told.pieces)) : '';
  const howWell = dataSet.task === 'regression' ? words.offBy(rootMeanSquaredError) : words.correct(correct, count);
  const epoch = Math.floor(position / updatesPerEpoch);
  const isForward = cameFrom !== null && cameFrom.position < position;
  return isForward && told
    ? words.told(epoch, whatHappened, howWell)
    : words.sentence(epoch, loss, howWell, whatHappened);
}
