import { targetOf } from '../../config/link/linkInterventions.ts';
import type { PartId } from '../../core/model/partId.ts';
import { parameterIndex } from '../../core/model/partId.ts';
import { isLastDone, undoLast } from '../runs/undo.ts';
import { session } from '../session/pageSession.ts';
import { pageStore } from '../state/pageStore.ts';
import { setParameter } from './settingsActions.ts';

/** A drag of a weight or bias: all its changes until the release are one step for Undo. */
export interface ParameterGesture {
  /** The value that the drag has reached. */
  value(): number;
  /** Sets the value with the next frame. */
  set(value: number): void;
  /** Ends the drag. */
  end(): void;
  /** Undoes all of the drag. Returns false if there is nothing to undo. */
  undo(): boolean;
}

/**
 * Begins a drag. A pointer may move more often than a run can start, so only the newest value counts: one start a frame,
 * and the next one after the snapshot of the last. So the picture follows the pointer.
 */
export function startParameterGesture(part: PartId): ParameterGesture {
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
    end() {
      stopWaiting();
      act();
    },
    undo() {
      stopWaiting();
      wanted = null;
      const isDone = isLastDone(gesture);
      if (isDone) undoLast();
      return isDone;
    },
  };
}

/** Begins a drag during which training rests, so that it is one intervention at one position. */
export function startRestingGesture(part: PartId): ParameterGesture {
  const wasPlaying = pageStore.getState().run.status === 'playing';
  if (wasPlaying) session.pause();
  const gesture = startParameterGesture(part);
  let rests = wasPlaying;
  const goOn = () => {
    if (rests) session.play();
    rests = false;
  };
  return {
    ...gesture,
    end() {
      gesture.end();
      goOn();
    },
    undo() {
      const isDone = gesture.undo();
      goOn();
      return isDone;
    },
  };
}

/** The current value of a weight or bias, counting a value that was set and is not yet in the snapshot. */
function presentValue(part: PartId): number {
  const { spec, run } = pageStore.getState();
  const at = session.position();
  const set = spec.interventions.findLast((done) => done.position === at && targetOf(done.change) === part);
  if (set && typeof set.change.value === 'number') return set.change.value;
  const { snapshot } = run;
  return snapshot?.parameters[parameterIndex(snapshot.architecture.sizes, part)] ?? Number.NaN;
}
