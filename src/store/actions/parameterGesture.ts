import { targetOf } from '../../config/link/linkInterventions.ts';
import type { PartId } from '../../core/model/partId.ts';
import { parameterIndex } from '../../core/model/partId.ts';
import { isLastDone, undoLast } from '../runs/undo.ts';
import { session } from '../session/pageSession.ts';
import { pageStore } from '../state/pageStore.ts';
import { setParameter } from './settingsActions.ts';

/** A weight or bias in somebody's hand: all that is done to it until it is let go is one step for Undo. */
export interface ParameterGesture {
  /** Where the hand has brought it. */
  value(): number;
  /** Brings it to a value with the next frame. */
  set(value: number): void;
  /** Nothing follows. */
  letGo(): void;
  /** Undoes all of it; false where there is nothing to undo. */
  takeBack(): boolean;
}

/**
 * Takes hold of a weight or bias. A hand may move more often than a run can be started, so only the newest value counts:
 * one start a frame, and the next one when the numbers of the last are here. What is seen then follows the hand.
 */
export function takeHold(part: PartId): ParameterGesture {
  const gesture = Symbol(part);
  let wanted: number | null = null;
  let frame: number | null = null;

  const act = () => {
    if (wanted !== null && wanted !== presentValue(part)) setParameter(part, wanted, gesture);
    wanted = null;
  };
  const onFrame = () => {
    frame = null;
    if (pageStore.getState().run.isStarting) frame = requestAnimationFrame(onFrame);
    else act();
  };
  const stopWaiting = () => {
    if (frame !== null) cancelAnimationFrame(frame);
    frame = null;
  };

  return {
    value: () => wanted ?? presentValue(part),
    set(value) {
      wanted = value;
      frame ??= requestAnimationFrame(onFrame);
    },
    letGo() {
      stopWaiting();
      act();
    },
    takeBack() {
      stopWaiting();
      wanted = null;
      const isDone = isLastDone(gesture);
      if (isDone) undoLast();
      return isDone;
    },
  };
}

/** A weight or bias as it is, or will be once the numbers of what was set last are here. */
function presentValue(part: PartId): number {
  const { spec, run } = pageStore.getState();
  const at = session.position();
  const set = spec.interventions.findLast((done) => done.position === at && targetOf(done.change) === part);
  if (set && typeof set.change.value === 'number') return set.change.value;
  const { snapshot } = run;
  return snapshot?.parameters[parameterIndex(snapshot.architecture.sizes, part)] ?? Number.NaN;
}
