import { chooseObservation, type Observation, observeState } from '../../core/observations/chooseObservation.ts';
import type { ObservedState, ObservedStep } from '../../core/observations/observedStep.ts';
import type { Snapshot } from '../../core/run/snapshot.ts';
import { laterStrings } from '../../strings/later.ts';
import { type Said, said } from '../../strings/sentence.ts';
import { observationSentence } from './observationSentence.ts';
import type { Sentence } from './sentence.ts';

interface Told extends ObservedState {
  /** Where the last step, jump or stretch of play began, or null. */
  readonly cameFrom: Snapshot | null;
}

/** What happened since the run was at `cameFrom`, or else what is true of it where it is; null if there is nothing to tell. */
export function toldSentence({ cameFrom, ...state }: Told): Sentence | null {
  const { after, spec } = state;
  const isForward = cameFrom !== null && cameFrom.position < after.position;
  if (!isForward) {
    const observed = observeState(state);
    return observed && { kind: 'told', ...observationSentence(observed, spec.config) };
  }
  const step: ObservedStep = { ...state, before: cameFrom };
  const observed = observationOf(step);
  const found = observed && observationSentence(observed, spec.config);
  if (!isStretch(step)) {
    const pieces = joined(found?.pieces ?? [], [lossText(step, observed)]);
    return { kind: 'told', pieces, more: found?.more ?? null };
  }
  const news = newsOf(observed);
  const pieces = joined([stretchText(step)], news ?? found?.pieces ?? []);
  return { kind: 'told', pieces, more: news?.length === 0 ? null : (found?.more ?? null) };
}

/** The whole run up to here, for who opens a link into it; null within its first epoch, and where a change by hand has just moved the loss. */
export function wholeRunSentence(state: ObservedState): Sentence | null {
  const { after } = state;
  const [first] = after.history.trainingLosses;
  const epoch = Math.floor(after.position / after.updatesPerEpoch);
  const isJustChanged = state.spec.interventions.some(({ position }) => position === after.position);
  if (first === undefined || epoch === 0 || isJustChanged) return null;
  const text = laterStrings.observations.stretch(0, epoch, first, after.training.loss, howWell(state));
  return { kind: 'told', pieces: [text], more: null };
}

/** Where the run is, in a line that is never empty: the projector's subtitle while it plays, or after a step back. */
export function nowSentence(state: ObservedState): Sentence {
  const { position, updatesPerEpoch, training } = state.after;
  const epoch = Math.floor(position / updatesPerEpoch);
  return { kind: 'told', pieces: [laterStrings.observations.now(epoch, training.loss, howWell(state))], more: null };
}

/** What is left to tell if the sentence of a stretch has said already how many are correct, or null for all of it. */
function newsOf(observed: Observation | null): Said | null {
  if (observed?.kind === 'allCorrect') return [];
  if (observed?.kind !== 'learned') return null;
  const { test } = observed;
  return test ? [laterStrings.observations.ofTest(test.correct, test.count)] : [];
}

/** More than one epoch. */
function isStretch({ before, after }: ObservedStep): boolean {
  return after.position - before.position > after.updatesPerEpoch;
}

function stretchText(step: ObservedStep): string {
  const { before, after } = step;
  const epochOf = ({ position, updatesPerEpoch }: Snapshot) => Math.floor(position / updatesPerEpoch);
  const words = laterStrings.observations;
  return words.stretch(epochOf(before), epochOf(after), before.training.loss, after.training.loss, howWell(step));
}

/** How well the network does, and since when. */
function howWell({ dataSet, after }: ObservedState): string {
  const words = laterStrings.observations;
  const { training, test, position, updatesPerEpoch, firstAllCorrect: first, allCorrectSince: since } = after;
  const { correct, count, rootMeanSquaredError } = training;
  const hasTest = test !== null;
  if (dataSet.task === 'regression') return words.offBy(rootMeanSquaredError);
  if (correct < count) return words.someCorrect(correct, count, hasTest);
  if (since !== null && since < position) return words.allCorrectSince(count, hasTest, since / updatesPerEpoch);
  if (since === null && first !== null && first < position)
    return words.allCorrectFirst(count, hasTest, first / updatesPerEpoch);
  return words.allCorrectNow(count, hasTest);
}

/** The change of the loss: of the step, or of the whole run when all points are correct for the first time. */
function lossText({ before, after }: ObservedStep, observed: Observation | null): string {
  const words = laterStrings.observations;
  return observed?.kind === 'allCorrect' && observed.firstEpoch !== null
    ? words.lossMovedIn(observed.firstLoss, after.training.loss, observed.firstEpoch)
    : words.lossMoved(before.training.loss, after.training.loss);
}

function joined(one: Said, other: Said): Said {
  return one.length > 0 && other.length > 0 ? said`${one} ${other}` : [...one, ...other];
}

const observations = new WeakMap<Snapshot, { readonly before: Snapshot; readonly observation: Observation | null }>();

/** The observation about a step; computed once, for the written and the spoken sentence. */
function observationOf(step: ObservedStep): Observation | null {
  const known = observations.get(step.after);
  if (known?.before === step.before) return known.observation;
  const observation = chooseObservation(step);
  observations.set(step.after, { before: step.before, observation });
  return observation;
}
