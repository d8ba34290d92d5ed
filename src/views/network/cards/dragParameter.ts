import type { PartId } from '../../../core/model/partId.ts';
import { startParameterGesture } from '../../../store/actions/parameterGesture.ts';
import { session } from '../../../store/session/pageSession.ts';
import { pageStore } from '../../../store/state/pageStore.ts';
import { trackDrag } from '../../shared/inputs/trackDrag.ts';
import { dragged } from './parameterSteps.ts';

interface ParameterDrag {
  readonly part: PartId;
  /** The pressed element and the press. */
  readonly element: Element;
  readonly press: PointerEvent;
  /** The direction of larger values. */
  readonly towards: 'right' | 'up';
  readonly clickDistance: number;
}

/** Lets a press drag a weight or bias. Training rests meanwhile, so a drag is one intervention at one position. */
export function dragParameter({ part, element, press, towards, clickDistance }: ParameterDrag): void {
  const gesture = startParameterGesture(part);
  const along = (event: PointerEvent) => (towards === 'right' ? event.clientX : -event.clientY);
  let wasPlaying = false;
  let exact = Number.NaN;
  let last = along(press);
  const goOn = () => {
    if (wasPlaying) session.play();
  };
  trackDrag({
    element,
    press,
    clickDistance,
    onStart() {
      wasPlaying = pageStore.getState().run.status === 'playing';
      if (wasPlaying) session.pause();
      exact = gesture.value();
    },
    onMove(event) {
      const next = dragged(exact, along(event) - last, event.shiftKey);
      last = along(event);
      exact = next.exact;
      gesture.set(next.set);
    },
    onEnd() {
      gesture.end();
      goOn();
    },
    onCancel() {
      gesture.undo();
      goOn();
    },
  });
}
