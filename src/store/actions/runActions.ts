import { updatesPerEpochOf } from '../../core/data/batches.ts';
import { type Config, LAST_POSITION } from '../../core/run/runSpec.ts';
import { replaceRun } from '../runs/replaceRun.ts';
import { fromTheStart, takeUpRun } from '../runs/takeUpRun.ts';
import { session } from '../session/pageSession.ts';
import { pageStore } from '../state/pageStore.ts';
import { selectDataSet } from '../state/selectors.ts';

/**
 * To the epoch boundary `count` epochs on; from mid-epoch, the end of this epoch counts as one. Pauses first. On the way to a
 * distant epoch they are counted from there: pressed five times, 1000 epochs are 5000, however long they take.
 */
export function stepEpochs(count: number): void {
  const updatesPerEpoch = currentUpdatesPerEpoch();
  const from = session.position();
  session.pause();
  session.seek((Math.floor(from / updatesPerEpoch) + count) * updatesPerEpoch, 'step');
}

export function togglePlay(): void {
  const { status, snapshot } = pageStore.getState().run;
  if (status !== 'paused') session.pause();
  else if (session.position() >= LAST_POSITION || snapshot?.diverged) stepEpochs(1);
  else session.play();
}

/** To any position of the run, in either direction. Pauses first. */
export function goToPosition(target: number): void {
  session.pause();
  session.seek(target, 'jump');
}

/** Same data, same initial weights, position 0; the rate that the control shows stays. */
export function reset(): void {
  const { spec } = pageStore.getState();
  const next = { spec: fromTheStart(spec, session.position()), position: 0 };
  if (session.position() > 0 || spec.interventions.length > 0) replaceRun('reset', next);
  else takeUpRun(next);
}

/** Other initial weights: a new seed, drawn so that it differs from the present one. */
export function newWeights(): void {
  const { config } = fromTheStart(pageStore.getState().spec, session.position());
  replaceRun('newWeights', { spec: { config: withOtherWeights(config), interventions: [] }, position: 0 });
}

/** Of the present run, whether or not it has been answered for. */
export function currentUpdatesPerEpoch(): number {
  const state = pageStore.getState();
  return updatesPerEpochOf(state.spec.config, selectDataSet(state).training.length);
}

/** An imported run has one seed for weights and data, a text of five decimals; ours has one for the weights alone. */
function withOtherWeights(config: Config): Config {
  const { playground, seed } = config;
  if (playground) return { ...config, playground: { ...playground, seed: Math.random().toFixed(5) } };
  return { ...config, seed: otherSeed(seed), initialParameters: null };
}

/** Small seeds are easy to say across a classroom. */
function otherSeed(seed: number): number {
  const drawn = Math.floor(Math.random() * 9999);
  return drawn < seed ? drawn : drawn + 1;
}
