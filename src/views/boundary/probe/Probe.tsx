import { type KeyboardEvent, type RefObject, useId, useRef, useState } from 'react';
import type { Plane } from '../../../core/data/dataSet.ts';
import type { Point } from '../../../core/run/runSpec.ts';
import { pointRadius } from '../../../geometry/boundary/boundaryMarks.ts';
import { placeOf } from '../../../geometry/boundaryPlane.ts';
import { chooseProbe } from '../../../store/actions/viewActions.ts';
import { pageStore } from '../../../store/state/pageStore.ts';
import { isSamePoint, selectDataSet, selectProbe } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { laterStrings } from '../../../strings/later.ts';
import { coordinateWithin } from '../../shared/words/planeText.ts';
import { isArrowKey, nudged } from '../points/nudge.ts';
import type { PlanePoint } from '../points/planePoints.ts';
import { ProbeFocus, ProbeRing } from './ProbeRing.tsx';
import { readPrediction } from './readPrediction.ts';
import { useProbeDrag } from './useProbeDrag.ts';

/** Tolerance of the border in pixels: a computed place may be off by less. */
const ROUNDING = 0.01;

interface ProbeProps {
  readonly square: RefObject<HTMLDivElement | null>;
  readonly plane: Plane;
  readonly size: number;
  readonly points: readonly PlanePoint[];
}

/** The chosen input on the plane, moved by dragging or by keys; its ring is its handle. */
export function Probe({ square, plane, size, points }: ProbeProps) {
  const words = laterStrings.plane;
  const handle = useRef<HTMLButtonElement>(null);
  const helpId = useId();
  const chosen = usePage(selectProbe);
  const isChosen = usePage((state) => state.view.probe !== null);
  const presenting = usePage((state) => state.view.presenting);
  /** Announcement to screen readers after a key. */
  const [said, say] = useState('');
  useProbeDrag({ square, handle, plane, size });

  const place = placeOf(chosen, plane, size);
  if (Math.min(place.x, place.y) < -ROUNDING || Math.max(place.x, place.y) > size + ROUNDING) return null;
  const isPoint = points.some((point) => isSameAs(point, chosen));
  if (!isPoint && !isChosen) return null;

  const radius = pointRadius(points.length, size, presenting);
  const side = Math.max(24, 2 * (radius + 9));
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
        className={`peer absolute -translate-1/2 rounded-full outline-none ${isPoint ? 'pointer-events-none' : 'cursor-grab touch-none pointer-coarse:min-h-[44px] pointer-coarse:min-w-[44px]'}`}
        style={{ left: place.x, top: place.y, width: side, height: side }}
        onKeyDown={onKeyDown}
      />
      <ProbeRing place={place} radius={radius} presenting={presenting} isEmpty={!isPoint} />
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

function isSameAs(drawn: PlanePoint, point: Point): boolean {
  return isSamePoint(drawn.point, point);
}

/** "x1 0.51, x2 0.25 → 0.731, read as class 1". */
function readoutAt(point: Point): string {
  const words = laterStrings.plane;
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
