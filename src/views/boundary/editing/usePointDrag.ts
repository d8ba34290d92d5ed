import { type MouseEvent, type PointerEvent, type RefObject, useRef, useState } from 'react';
import type { Plane } from '../../../core/data/dataSet.ts';
import type { Point } from '../../../core/run/runSpec.ts';
import { roundedPoint } from '../../../geometry/boundary/planeRounding.ts';
import { type Place, pointAt, withinSquare } from '../../../geometry/boundaryPlane.ts';
import { nearestPlace } from '../../../geometry/placeSearch.ts';
import { placeUnder, pointUnder } from '../plane/planePointer.ts';
import type { MovedPoint } from '../points/planePoints.ts';

/** A press that moves no farther than this, in pixels, is a click; farther, a drag. */
const CLICK_DISTANCE = 5;
/** A press this near to a point, in pixels, means the point. */
const FINGER_RADIUS = 14;
const MOUSE_RADIUS = 7;

interface PointDrag {
  readonly square: RefObject<HTMLDivElement | null>;
  readonly plane: Plane;
  readonly size: number;
  readonly places: readonly Place[];
  /** False if a drag that begins on a point does not move it but is a stroke. */
  readonly movesPoints: boolean;
  /** Called when a point is grabbed. */
  readonly onGrab: (index: number) => void;
  /** Called when it is dropped elsewhere. */
  readonly onDrop: (moved: MovedPoint) => void;
  /** Called along a drag that moves no point, from its start on. */
  readonly onStroke: (place: Place, event: PointerEvent) => void;
  /** A click or tap on a point, or with index -1 on an empty place. */
  readonly onPress: (index: number, point: Point, event: MouseEvent) => void;
}

interface Gesture {
  readonly start: Place;
  /** Index of the dragged point, or -1. */
  index: number;
  hasMoved: boolean;
  isCancelled: boolean;
  isDown: boolean;
  moved: MovedPoint | null;
}

/**
 * Tells clicks, drags of a point and strokes apart. A dragged point follows the pointer, and the change is made once, on release: a drag is one step for
 * Undo, and the plane keeps its extent meanwhile.
 */
export function usePointDrag(options: PointDrag) {
  const { square, plane, size, places, movesPoints, onGrab, onDrop, onStroke, onPress } = options;
  const gesture = useRef<Gesture | null>(null);
  const [moved, setMoved] = useState<MovedPoint | null>(null);

  const indexUnder = (target: EventTarget | null, place: Place, radius: number) =>
    movesPoints ? (pointUnder(target) ?? nearestPlace(places, place, radius)) : -1;

  /** Puts the dragged point back and ignores the rest of the gesture. */
  const cancel = () => {
    if (gesture.current) Object.assign(gesture.current, { isCancelled: true, moved: null });
    setMoved(null);
  };

  const handlers = {
    onPointerDown(event: PointerEvent) {
      gesture.current = null;
      if (!event.isPrimary || event.button !== 0) return;
      const start = placeUnder(event, square.current);
      const radius = event.pointerType === 'touch' ? FINGER_RADIUS : MOUSE_RADIUS;
      const index = indexUnder(event.target, start, radius);
      gesture.current = { start, index, hasMoved: false, isCancelled: false, isDown: true, moved: null };
    },
    onPointerMove(event: PointerEvent) {
      const now = gesture.current;
      if (!now || now.isCancelled || event.buttons === 0) return;
      const place = placeUnder(event, square.current);
      if (!now.hasMoved) {
        if (Math.hypot(place.x - now.start.x, place.y - now.start.y) < CLICK_DISTANCE) return;
        now.hasMoved = true;
        square.current?.setPointerCapture(event.pointerId);
        if (now.index >= 0) onGrab(now.index);
        else onStroke(now.start, event);
      }
      if (now.index < 0) {
        onStroke(withinSquare(place, size), event);
        return;
      }
      now.moved = { index: now.index, point: roundedPoint(pointAt(withinSquare(place, size), plane, size), plane, 3) };
      setMoved(now.moved);
    },
    onPointerUp() {
      const dropped = gesture.current?.moved;
      if (gesture.current) gesture.current.isDown = false;
      setMoved(null);
      if (dropped) onDrop(dropped);
    },
    onPointerCancel: cancel,
    onClick(event: MouseEvent) {
      const done = gesture.current;
      gesture.current = null;
      if (done?.hasMoved || done?.isCancelled) return;
      const place = placeUnder(event, square.current);
      // A press without a pointer, as from a screen reader, has only its target.
      const index = done?.index ?? indexUnder(event.target, place, MOUSE_RADIUS);
      onPress(index, pointAt(withinSquare(place, size), plane, size), event);
    },
  };
  /** Whether a drag or stroke is going on. */
  const isUnderway = () => {
    const now = gesture.current;
    return now?.isDown === true && now.hasMoved && !now.isCancelled;
  };
  return { moved, cancel, isUnderway, handlers };
}
