import { type KeyboardEvent, type RefObject, useId, useRef, useState } from 'react';
import type { Plane } from '../../../core/data/dataSet.ts';
import type { Point } from '../../../core/run/runSpec.ts';
import { pointRadius } from '../../../geometry/boundary/boundaryMarks.ts';
import { type Place, placeOf } from '../../../geometry/boundaryPlane.ts';
import { chooseProbe } from '../../../store/actions/viewActions.ts';
import { pageStore } from '../../../store/state/pageStore.ts';
import { isSamePoint, selectDataSet, selectProbe } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { strings } from '../../../strings/index.ts';
import { useMediaQuery } from '../../shared/page/useMediaQuery.ts';
import { coordinateWithin } from '../../shared/words/planeText.ts';
import { isArrowKey, nudged } from '../points/nudge.ts';
import type { MovedPoint, PlanePoint } from '../points/planePoints.ts';
import { ProbeFocus, ProbeRing } from './ProbeRing.tsx';
import { readPrediction } from './readPrediction.ts';
import { useProbeDrag } from './useProbeDrag.ts';

/** Tolerance of the border in pixels: a computed place may be off by less. */
const ROUNDING = 0.01;
/** Pixels from the ring of a movable point to the knob beside it; for fingers, between their centres. */
const BESIDE_RING = 14;
const BESIDE_FOR_FINGERS = 46;

interface ProbeProps {
  readonly square: RefObject<HTMLDivElement | null>;
  readonly plane: Plane;
  readonly size: number;
  readonly points: readonly PlanePoint[];
  /** A point being moved; a probe on it moves along. */
  readonly moved: MovedPoint | null;
  /** Whether points can be dragged: then only the handle moves the probe. */
  readonly pointsMove: boolean;
}

/**
 * The chosen input on the plane, moved by dragging or by keys. Its ring is its handle; around a movable point, a knob beside
 * the ring.
 */
export function Probe({ square, plane, size, points, moved, pointsMove }: ProbeProps) {
  const words = strings.plane;
  const handle = useRef<HTMLButtonElement>(null);
  const helpId = useId();
  const chosen = usePage(selectProbe);
  const isChosen = usePage((state) => state.view.probe !== null);
  const presenting = usePage((state) => state.view.presenting);
  const touch = useMediaQuery('(pointer: coarse)');
  /** Announcement to screen readers after a key. */
  const [said, say] = useState('');
  useProbeDrag({ square, handle, plane, size, anywhere: !pointsMove });

  const onItsWay = moved && isSameAs(points[moved.index], chosen) ? moved.point : null;
  const place = placeOf(onItsWay ?? chosen, plane, size);
  if (Math.min(place.x, place.y) < -ROUNDING || Math.max(place.x, place.y) > size + ROUNDING) return null;
  const isPoint = points.some((point) => isSameAs(point, chosen));
  if (!isPoint && !isChosen) return null;

  const radius = pointRadius(points.length, size, presenting);
  const knob =
    pointsMove && isPoint ? beside(place, size, touch ? BESIDE_FOR_FINGERS : radius + 7 + BESIDE_RING) : null;
  const { x, y } = knob ?? place;
  const side = knob ? 24 : Math.max(24, 2 * (radius + 9));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !isArrowKey(event)) return;
    event.preventDefault();
    const point = nudged(chosen, event, plane);
    chooseProbe(point);
    say(readoutAt(point));
  };
  return (
    <>
      <button
        ref={handle}
        type="button"
        data-probe
        aria-label={words.probeName(coordinateWithin(chosen[0], plane.x1), coordinateWithin(chosen[1], plane.x2))}
        aria-describedby={helpId}
        // A point at the same place is the target of pointers; a second one there would only be in its way.
        className={`peer absolute -translate-1/2 rounded-full outline-none ${isPoint && !knob ? 'pointer-events-none' : 'cursor-grab touch-none pointer-coarse:min-h-[44px] pointer-coarse:min-w-[44px]'}`}
        style={{ left: x, top: y, width: side, height: side }}
        onKeyDown={onKeyDown}
      />
      <ProbeRing place={place} radius={radius} presenting={presenting} isEmpty={!isPoint} knob={knob} />
      <ProbeFocus place={place} radius={radius} />
      <p id={helpId} className="sr-only">
        {words.probeHelp}
      </p>
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  );
}

function isSameAs(drawn: PlanePoint | undefined, point: Point): boolean {
  return drawn !== undefined && isSamePoint(drawn.point, point);
}

/** A place at a distance from another, diagonally towards the middle of the plane. */
function beside({ x, y }: Place, size: number, distance: number): Place {
  const along = distance * Math.SQRT1_2;
  return { x: x + (x < size / 2 ? along : -along), y: y + (y < size / 2 ? along : -along) };
}

/** "x1 0.51, x2 0.25 → 0.731, read as class 1". */
function readoutAt(point: Point): string {
  const words = strings.plane;
  const state = pageStore.getState();
  const { snapshot } = state.run;
  const dataSet = selectDataSet(state);
  if (!snapshot) return '';
  const { x1, x2 } = dataSet.plane;
  return words.pointerReadout(
    coordinateWithin(point[0], x1),
    coordinateWithin(point[1], x2),
    readPrediction(snapshot, point, dataSet),
  );
}
