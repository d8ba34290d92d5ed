import { useRef } from 'react';
import type { Place } from '../../../../geometry/boundaryPlane.ts';
import { nearestPlace } from '../../../../geometry/placeSearch.ts';
import { takeBackGesture } from '../../../../store/actions/dataActions.ts';

/** Least distance between the points of a stroke, in pixels. */
const SPACING = 18;

/** A button or finger held down while it moves: one step for Undo. */
interface Stroke {
  readonly gesture: symbol;
  readonly places: Place[];
}

/** Calls `act` along a stroke, at places that keep their distance; an eraser acts everywhere. */
export function useStroke(isErasing: boolean, act: (place: Place, isOther: boolean, gesture: symbol) => void) {
  const stroke = useRef<Stroke | null>(null);
  return {
    go(place: Place, isOther: boolean) {
      stroke.current ??= { gesture: Symbol('stroke'), places: [] };
      const { gesture, places } = stroke.current;
      if (!isErasing && nearestPlace(places, place, SPACING) >= 0) return;
      places.push(place);
      act(place, isOther, gesture);
    },
    end() {
      stroke.current = null;
    },
    /** Takes back what the stroke has done. */
    cancel() {
      if (stroke.current) takeBackGesture(stroke.current.gesture);
      stroke.current = null;
    },
  };
}
