import { type RefObject, useEffect } from 'react';
import type { Plane } from '../../../core/data/dataSet.ts';
import { roundedPoint } from '../../../geometry/boundary/planeRounding.ts';
import { type Place, placeOf, pointAt, withinSquare } from '../../../geometry/boundaryPlane.ts';
import { chooseProbe } from '../../../store/actions/viewActions.ts';
import { pageStore } from '../../../store/state/pageStore.ts';
import { isSamePoint, selectProbe } from '../../../store/state/selectors.ts';
import { trackDrag } from '../../shared/inputs/trackDrag.ts';
import { placeUnder } from '../plane/planePointer.ts';

/** A press that moves no farther than this, in pixels, is a click. */
const CLICK_DISTANCE = 5;

interface ProbeDrag {
  readonly square: RefObject<HTMLDivElement | null>;
  readonly handle: RefObject<HTMLButtonElement | null>;
  readonly plane: Plane;
  readonly size: number;
}

/** Drags the probe: by its handle or the chosen point at a constant distance, elsewhere by bringing it to the pointer. */
export function useProbeDrag({ square, handle, plane, size }: ProbeDrag): void {
  useEffect(() => {
    const surface = square.current;
    if (!surface) return;
    const onPointerDown = (press: PointerEvent) => {
      if (!press.isPrimary || press.button !== 0) return;
      const isOnHandle = press.target instanceof Node && handle.current?.contains(press.target) === true;
      const isOnChosen =
        press.target instanceof Element && press.target.closest('[data-point][aria-pressed="true"]') !== null;
      // A finger scrolls the page elsewhere.
      if (!isOnHandle && !isOnChosen && press.pointerType === 'touch') return;
      const before = pageStore.getState().view.probe;
      const start = selectProbe(pageStore.getState());
      const away =
        isOnHandle || isOnChosen ? between(placeUnder(press, surface), placeOf(start, plane, size)) : { x: 0, y: 0 };
      trackDrag({
        element: isOnHandle && handle.current ? handle.current : surface,
        press,
        clickDistance: CLICK_DISTANCE,
        onStart: () => {},
        onMove(event) {
          const { x, y } = placeUnder(event, surface);
          const place = withinSquare({ x: x + away.x, y: y + away.y }, size);
          const point = roundedPoint(pointAt(place, plane, size), plane, 2);
          if (!isSamePoint(point, selectProbe(pageStore.getState()))) chooseProbe(point);
        },
        onEnd: () => {},
        onCancel: () => chooseProbe(before),
      });
    };
    surface.addEventListener('pointerdown', onPointerDown);
    return () => surface.removeEventListener('pointerdown', onPointerDown);
  }, [square, handle, plane, size]);
}

function between(from: Place, to: Place): Place {
  return { x: to.x - from.x, y: to.y - from.y };
}
