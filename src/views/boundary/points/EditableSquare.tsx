import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import type { Point } from '../../../core/run/runSpec.ts';
import { roundedPoint } from '../../../geometry/boundary/planeRounding.ts';
import { pointAt } from '../../../geometry/boundaryPlane.ts';
import { addPoint, MOST_OWN_POINTS, movePoint, removePoint } from '../../../store/actions/dataActions.ts';
import { chooseProbe } from '../../../store/actions/viewActions.ts';
import { selectDataSet } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { formatExact, formatWhole } from '../../../strings/formatNumber.ts';
import { strings } from '../../../strings/index.ts';
import { EmptyPlane } from '../plane/EmptyPlane.tsx';
import { KeptPlaneMap } from '../plane/KeptPlaneMap.tsx';
import { PlanePicture } from '../plane/PlanePicture.tsx';
import { placeUnder, pointUnder, usePlaces } from '../plane/planePointer.ts';
import { useKeptPlane } from '../plane/useKeptPlane.ts';
import { Probe } from '../probe/Probe.tsx';
import { Crosshair } from './Crosshair.tsx';
import { isArrowKey } from './nudge.ts';
import { newTargetOf, ownIndexOf, useChosenOwnPoint, useOwnNaming } from './ownPoints.ts';
import type { MovedPoint } from './planePoints.ts';
import { useNudge } from './useNudge.ts';
import { usePointDrag } from './usePointDrag.ts';

interface EditableSquareProps {
  readonly size: number;
  readonly newTarget: number | null;
  readonly onPointer: (point: Point | null) => void;
}

/** The plane of own points: a click adds one, a drag moves one, keys do both and delete; the probe has its handle. */
export function EditableSquare({ size, newTarget, onPointer }: EditableSquareProps) {
  const words = strings.plane;
  const square = useRef<HTMLDivElement>(null);
  const config = usePage((state) => state.spec.config);
  const dataSet = usePage(selectDataSet);
  const drawnClass = usePage((state) => state.view.drawnClass);
  const chosen = useChosenOwnPoint();
  const naming = useOwnNaming();
  const { plane, isKept, keepWhile } = useKeptPlane();
  const { points, places } = usePlaces(plane, size);
  /** Announcement of the last change to screen readers. */
  const [said, say] = useState('');
  const [aim, setAim] = useState<Point | null>(null);
  /** Index of the mark that takes over the focus of a deleted one. */
  const nextFocus = useRef<number | null>(null);

  const ownIndex = (index: number) => {
    const point = points[index];
    return point ? ownIndexOf(point, config, dataSet) : -1;
  };
  const choose = (index: number) => {
    const point = points[index]?.point;
    if (point) chooseProbe(point);
  };
  const add = (point: Point, isOther: boolean) => {
    const target = newTargetOf(dataSet, isOther ? (drawnClass === 1 ? 0 : 1) : drawnClass, newTarget);
    const [x1, x2] = point;
    keepWhile(() => {
      const isAdded = addPoint(point, target);
      const number = formatWhole(config.points.length + 1);
      say(isAdded ? words.added(number, formatExact(x1), formatExact(x2)) : words.full(formatWhole(MOST_OWN_POINTS)));
    });
  };
  const move = ({ index, point }: MovedPoint) => {
    const own = ownIndex(index);
    movePoint(own, point);
    say(words.moved(formatWhole(own + 1), formatExact(point[0]), formatExact(point[1])));
  };
  const remove = (own: number) => {
    removePoint(own);
    say(words.removed(formatWhole(own + 1), formatWhole(config.points.length - 1)));
  };
  const { moved, cancel, handlers } = usePointDrag({
    square,
    plane,
    size,
    places,
    onGrab: choose,
    onDrop: move,
    onPress: (index, point, event) => {
      if (index >= 0) choose(index);
      else if (event.altKey) chooseProbe(roundedPoint(point, plane, 2));
      else add(roundedPoint(point, plane, 3), event.shiftKey);
    },
  });
  const { nudging, ...keys } = useNudge({ plane, points, onGrab: choose, onDrop: move });
  const onKeyDown = (event: KeyboardEvent) => {
    const index = pointUnder(event.target);
    if (event.key === 'Escape' && (moved || nudging)) {
      cancel();
      keys.cancel();
    } else if (index !== null && isDelete(event)) {
      nextFocus.current = Math.min(index, points.length - 2);
      remove(ownIndex(index));
    } else if (index === null || !keys.nudge(event, index)) return;
    event.preventDefault();
  };

  useEffect(() => {
    const index = nextFocus.current;
    if (index === null) return;
    nextFocus.current = null;
    const selector = index < 0 ? '[data-crosshair]' : `[data-point="${index}"]`;
    square.current?.querySelector<HTMLElement | SVGElement>(selector)?.focus();
  });
  useDeleteKey(chosen, remove);

  const aimed = aim ?? roundedPoint(pointAt({ x: size / 2, y: size / 2 }, plane, size), plane, 3);
  const target = newTargetOf(dataSet, drawnClass, newTarget);
  const aimName = ([x1, x2]: Point) =>
    words.newPointName(formatExact(target), dataSet.task === 'classification', formatExact(x1), formatExact(x2));
  // Pointers work on the whole square; the keyboard uses the points and the crosshair, whose keys bubble up to here.
  const surface = {
    role: 'presentation',
    ...handlers,
    onPointerMove(event: PointerEvent) {
      onPointer(pointAt(placeUnder(event, square.current), plane, size));
      handlers.onPointerMove(event);
    },
    onPointerLeave: () => onPointer(null),
    onKeyDown,
    onKeyUp: (event: KeyboardEvent) => isArrowKey(event) && keys.drop(),
    onBlur: keys.drop,
  } as const;

  return (
    <div ref={square} className="absolute inset-0 cursor-crosshair touch-manipulation select-none" {...surface}>
      <PlanePicture
        plane={plane}
        size={size}
        points={points}
        places={places}
        onChoose={choose}
        map={isKept ? <KeptPlaneMap plane={plane} size={size} /> : undefined}
        moved={moved ?? nudging}
        naming={naming}
      />
      {config.points.length === 0 && <EmptyPlane />}
      <Crosshair
        point={aimed}
        plane={plane}
        size={size}
        name={aimName(aimed)}
        onMove={(point) => {
          setAim(point);
          say(words.place(formatExact(point[0]), formatExact(point[1])));
        }}
        onAdd={(event) => add(aimed, event.shiftKey)}
      />
      <Probe square={square} plane={plane} size={size} points={points} moved={moved ?? nudging} pointsMove />
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
}

function isDelete({ key }: { readonly key: string }): boolean {
  return key === 'Delete' || key === 'Backspace';
}

/** Without a focused element, Delete removes the ringed point. */
function useDeleteKey(chosen: number, remove: (own: number) => void): void {
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (chosen < 0 || event.target !== document.body || event.defaultPrevented || !isDelete(event)) return;
      // Nothing is deleted behind an open dialog, and a held key deletes one point only.
      if (event.repeat || document.querySelector('dialog[open], [popover]:popover-open')) return;
      event.preventDefault();
      remove(chosen);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  });
}
