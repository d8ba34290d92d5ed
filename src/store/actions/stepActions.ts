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
  stepBy(pageStore.getState().view.granularity, 1);
}

/** Some steps forward; those within an update lead at most to its end. Pauses first. */
export function stepBy(unit: Granularity, count: number): void {
  const state = pageStore.getState();
  if (isHidden(state, 'step') || (count > 1 && isHidden(state, 'jump'))) return;
  if (unit === 'epoch') stepEpochs(count);
  else if (unit === 'update') {
    session.pause();
    session.seek(session.position() + count, 'step');
  } else session.microSteps.step(unit, count);
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
