import type { Granularity } from '../../core/microSteps/microSteps.ts';
import { session } from '../session/pageSession.ts';
import { cursorBefore, cursorStep, isWithinUpdate } from '../state/atCursor.ts';
import { isHidden } from '../state/limits.ts';
import { pageStore, updateView } from '../state/pageStore.ts';
import { currentUpdatesPerEpoch, stepEpochs } from './runActions.ts';

/** Chooses how much one press of the Step button does. The cursor stays where it is. */
export function setGranularity(granularity: Granularity): void {
  updateView({ granularity });
}

/** One step forward. Pauses first. */
export function step(): void {
  const state = pageStore.getState();
  if (isHidden(state, 'step')) return;
  const { granularity } = state.view;
  if (granularity === 'epoch') stepEpochs(1);
  else if (granularity === 'update') {
    session.pause();
    session.seek(session.position() + 1, 'step');
  } else session.microSteps.step(granularity);
}

/** One step back: to the previous boundary of an epoch or update; from within one, to its start. Pauses first. */
export function stepBack(): void {
  const state = pageStore.getState();
  const { granularity } = state.view;
  if (isWithinUpdate(granularity)) {
    session.microSteps.stepBack(granularity);
    return;
  }
  session.pause();
  const position = session.position();
  const isWithin = position === state.run.snapshot?.position && cursorStep(state) > 0;
  if (isWithin) updateView({ cursor: cursorBefore(position) });
  const unit = granularity === 'epoch' ? currentUpdatesPerEpoch() : 1;
  const reached = isWithin ? position + 1 : position;
  session.seek((Math.ceil(reached / unit) - 1) * unit, 'jump');
}
