import type { PartId } from '../../../core/model/partId.ts';
import { type ParameterGesture, startRestingGesture } from '../../../store/actions/parameterGesture.ts';
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
  /** Called after a drag, also one that was taken back. */
  readonly onEnd?: () => void;
}

/** Lets a press drag a weight or bias. Training rests meanwhile, so a drag is one intervention at one position. */
export function dragParameter({ part, element, press, towards, clickDistance, onEnd }: ParameterDrag): void {
  const along = (event: PointerEvent) => (towards === 'right' ? event.clientX : -event.clientY);
  let gesture: ParameterGesture | null = null;
  let exact = Number.NaN;
  let last = along(press);
  trackDrag({
    element,
    press,
    clickDistance,
    onStart() {
      gesture = startRestingGesture(part);
      exact = gesture.value();
    },
    onMove(event) {
      const next = dragged(exact, along(event) - last, event.shiftKey);
      last = along(event);
      exact = next.exact;
      gesture?.set(next.set);
    },
    onEnd() {
      gesture?.end();
      onEnd?.();
    },
    onCancel() {
      gesture?.undo();
      onEnd?.();
    },
  });
}
