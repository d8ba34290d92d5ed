import { updatesPerEpochOf } from '../../core/data/batches.ts';
import { isImported } from '../../core/run/runKind.ts';
import { type Config, LAST_POSITION } from '../../core/run/runSpec.ts';
import { otherSeed } from '../runs/otherSeed.ts';
import { replaceRun } from '../runs/replaceRun.ts';
import { fromTheStart, takeUpRun } from '../runs/takeUpRun.ts';
import { session } from '../session/pageSession.ts';
import { canDrawWeights, isHidden } from '../state/limits.ts';
import { pageStore } from '../state/pageStore.ts';
import { selectDataSet } from '../state/selectors.ts';

/**
 * Goes to the epoch boundary `count` epochs on; from mid-epoch, the end of this epoch counts as one. Pauses first. Counts from
 * the target position: 1000 epochs, pressed five times, are 5000, however long they take.
 */
export function stepEpochs(count: number): void {
  if (count > 1 && isHidden(pageStore.getState(), 'jump')) return;
  const updatesPerEpoch = currentUpdatesPerEpoch();
  const from = session.position();
  session.pause();
  session.seek((Math.floor(from / updatesPerEpoch) + count) * updatesPerEpoch, 'step');
}

export function togglePlay(): void {
  const state = pageStore.getState();
  if (isHidden(state, 'play')) return;
  const { status, snapshot } = state.run;
  if (status !== 'paused') session.pause();
  else if (session.position() >= LAST_POSITION || snapshot?.diverged) stepEpochs(1);
  else session.play();
}

/** Goes to any position of the run. Pauses first. A drag goes on from where it began, and is one stretch of the run. */
export function goToPosition(target: number, how: 'jump' | 'drag' = 'jump'): void {
  session.pause();
  session.seek(target, how);
}

/** Goes back to position 0: same data, same initial weights. The learning rate in the control stays. */
export function reset(): void {
  const { spec } = pageStore.getState();
  const next = { spec: fromTheStart(spec, session.position()), position: 0 };
  if (session.position() > 0 || spec.interventions.length > 0) replaceRun('reset', next);
  else takeUpRun(next);
}

/** Starts with other initial weights, from another seed. */
export function newWeights(): void {
  const state = pageStore.getState();
  if (!canDrawWeights(state)) return;
  const { config } = fromTheStart(state.spec, session.position());
  replaceRun('newWeights', { spec: { config: withOtherWeights(config), interventions: [] }, position: 0 });
}

/** Updates per epoch of the present run, even before its first snapshot. */
export function currentUpdatesPerEpoch(): number {
  const state = pageStore.getState();
  return updatesPerEpochOf(state.spec.config, selectDataSet(state).training.length);
}

/** The data stay: in an imported run too, whose weights then have a seed of their own. */
function withOtherWeights(config: Config): Config {
  if (isImported(config))
    return { ...config, playground: { ...config.playground, weightSeed: Math.random().toFixed(5) } };
  return { ...config, seed: otherSeed(config.seed), initialParameters: null };
}
