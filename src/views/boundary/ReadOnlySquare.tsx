import { type PointerEvent, useRef } from 'react';
import type { Point } from '../../core/run/runSpec.ts';
import { roundedPoint } from '../../geometry/boundary/planeRounding.ts';
import { pointAt } from '../../geometry/boundaryPlane.ts';
import { nearestPlace } from '../../geometry/placeSearch.ts';
import { chooseProbe } from '../../store/actions/viewActions.ts';
import { selectDataSet } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { PlanePicture } from './plane/PlanePicture.tsx';
import { placeUnder, pointUnder, usePlaces } from './plane/planePointer.ts';
import { Probe } from './probe/Probe.tsx';

/** A click this near to a point, in pixels, means the point. */
const CLICK_RADIUS = 10;

interface ReadOnlySquareProps {
  readonly size: number;
  readonly onPointer: (point: Point | null) => void;
}

/** The plane of a given data set: a click or drag chooses the input whose activations are shown. */
export function ReadOnlySquare({ size, onPointer }: ReadOnlySquareProps) {
  const square = useRef<HTMLDivElement>(null);
  const { plane } = usePage(selectDataSet);
  const { points, places } = usePlaces(plane, size);

  const choosePoint = (index: number) => {
    const point = points[index]?.point;
    if (point) chooseProbe(point);
  };
  const choose = (pointer: { readonly clientX: number; readonly clientY: number; readonly target: EventTarget }) => {
    const place = placeUnder(pointer, square.current);
    const index = pointUnder(pointer.target) ?? nearestPlace(places, place, CLICK_RADIUS);
    if (index >= 0) choosePoint(index);
    else chooseProbe(roundedPoint(pointAt(place, plane, size), plane, 2));
  };

  // For the pointer only: the keyboard has the points, the probe and the two fields.
  const surface = {
    role: 'presentation',
    onClick: choose,
    onPointerMove: (event: PointerEvent) => onPointer(pointAt(placeUnder(event, square.current), plane, size)),
    onPointerLeave: () => onPointer(null),
  } as const;

  return (
    <div ref={square} className="absolute inset-0 cursor-crosshair touch-manipulation" {...surface}>
      <PlanePicture plane={plane} size={size} points={points} places={places} onChoose={choosePoint} />
      <Probe square={square} plane={plane} size={size} points={points} />
    </div>
  );
}
