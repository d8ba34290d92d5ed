import { unitName } from '../../../core/model/unitName.ts';
import { inEffectAt } from '../../../core/run/runSpec.ts';
import type { Snapshot } from '../../../core/run/snapshot.ts';
import type { PageState } from '../../../store/state/pageState.ts';
import { forwardPassOf, networkOf, selectDataSet, selectInputs, selectProbe } from '../../../store/state/selectors.ts';
import type { Term } from '../../../strings/en/glossary/glossary.ts';
import { formatExact, formatWhole } from '../../../strings/formatNumber.ts';
import { helpStrings } from '../../../strings/help.ts';
import { strings } from '../../../strings/index.ts';
import { shortNumber } from '../../../strings/shortNumber.ts';
import { inputNamesOf } from '../../shared/words/unitNames.ts';
import { guessedLoss } from './guessedLoss.ts';

/** What a term's number is at present, as a sentence; null for a term without one. */
export function presentNumber(term: Term, state: PageState): string | null {
  const { now } = helpStrings;
  const snapshot = state.run.calm;
  if (snapshot === null) return null;
  const { training, test } = selectDataSet(state);
  switch (term) {
    case 'epoch':
      return now.epoch(formatWhole(Math.floor(snapshot.position / snapshot.updatesPerEpoch)));
    case 'update':
      return now.update(formatWhole(snapshot.position));
    case 'learningRate':
      return now.learningRate(formatExact(inEffectAt(state.spec, snapshot.position).learningRate));
    case 'trainingSet':
      return now.points(formatWhole(training.length));
    case 'testSet':
      return now.points(formatWhole(test.length));
    case 'correct': {
      const { correct, count } = snapshot.training;
      return count === 0 ? null : now.correct(formatWhole(correct), formatWhole(count));
    }
    case 'loss':
      return `${now.loss(strings.transport.lossValue(snapshot.training.loss))} ${goodLoss(state)}`;
    default:
      return firstUnits(term, state, snapshot);
  }
}

/** What a good loss would be for the data and the loss in use. */
function goodLoss(state: PageState): string {
  const targets = selectDataSet(state).training.map(({ target }) => target);
  const guess = guessedLoss(state.spec.config.loss, targets);
  return helpStrings.goodLoss(guess && { loss: shortNumber(guess.loss), answer: shortNumber(guess.answer) });
}

/** Terms with a number at each neuron or line: that of the first. */
function firstUnits(term: Term, state: PageState, snapshot: Snapshot): string | null {
  const { now, point } = helpStrings;
  const { layers } = networkOf(snapshot);
  const { preActivations, activations } = forwardPassOf(snapshot, selectInputs(state));
  const { sizes } = snapshot.architecture;
  const names = inputNamesOf(state.spec.config);
  const neuron = unitName(sizes, 1, 0, names);
  const probe = selectProbe(state);
  const ringed = point(shortNumber(probe[0]), shortNumber(probe[1]));
  switch (term) {
    case 'weight':
      return written(layers[0]?.weights[0]?.[0], (value) => now.weight(unitName(sizes, 0, 0, names), neuron, value));
    case 'bias':
      return written(layers[0]?.biases[0], (value) => now.ofNeuron(neuron, value));
    case 'weightedSum':
      return written(preActivations[0]?.[0], (value) => now.forPoint(`z(${neuron})`, value, ringed));
    case 'activation':
      return written(activations[1]?.[0], (value) => now.forPoint(`a(${neuron})`, value, ringed));
    case 'answer':
      return written(activations.at(-1)?.[0], (value) => now.forPoint('ŷ', value, ringed));
    default:
      return null;
  }
}

function written(value: number | undefined, write: (text: string) => string): string | null {
  return value === undefined || !Number.isFinite(value) ? null : write(shortNumber(value));
}
