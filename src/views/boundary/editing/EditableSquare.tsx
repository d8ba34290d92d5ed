import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import type { Curve } from '../../../core/data/curves.ts';
import type { Plane } from '../../../core/data/dataSet.ts';
import type { Point } from '../../../core/run/runSpec.ts';
import { markLook, pointRadius } from '../../../geometry/boundary/boundaryMarks.ts';
import { roundedPoint } from '../../../geometry/boundary/planeRounding.ts';
import { type Place, pointAt, withinSquare } from '../../../geometry/boundaryPlane.ts';
import { movePoint } from '../../../store/actions/dataActions.ts';
import { chooseProbe } from '../../../store/actions/viewActions.ts';
import { selectDataSet } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { formatExact, formatWhole } from '../../../strings/formatNumber.ts';
import { laterStrings } from '../../../strings/later.ts';
import { useMediaQuery } from '../../shared/page/useMediaQuery.ts';
import { placeUnder, pointUnder, usePlaces } from '../plane/planePointer.ts';
import { BoundaryPoints } from '../points/BoundaryPoints.tsx';
import { isArrowKey } from '../points/nudge.ts';
import type { MovedPoint } from '../points/planePoints.ts';
import { CurvePreview } from './byFormula/CurvePreview.tsx';
import { Crosshair } from './Crosshair.tsx';
import { DrawingAxes } from './DrawingAxes.tsx';
import { DrawingGrid } from './DrawingGrid.tsx';
import { EmptyPlane } from './EmptyPlane.tsx';
import { ownIndexOf, useOwnNaming } from './ownPoints.ts';
import type { Tool } from './tools/tool.ts';
import { useStroke } from './tools/useStroke.ts';
import { useTool } from './tools/useTool.ts';
import { useNudge } from './useNudge.ts';
import { usePointDrag } from './usePointDrag.ts';

interface EditableSquareProps {
  readonly plane: Plane;
  readonly size: number;
  readonly tool: Tool;
  readonly curve: Curve | null;
}

/** The plane of own points: a press sets or erases one, a stroke several; a drag moves one; keys do the same. */
export function EditableSquare({ plane, size, tool, curve }: EditableSquareProps) {
  const words = laterStrings.plane;
  const square = useRef<HTMLDivElement>(null);
  const config = usePage((state) => state.spec.config);
  const dataSet = usePage(selectDataSet);
  const naming = useOwnNaming();
  const touch = useMediaQuery('(pointer: coarse)');
  const { points, places } = usePlaces(plane, size);
  const [aim, setAim] = useState<Point>(() =>
    roundedPoint(pointAt({ x: size / 2, y: size / 2 }, plane, size), plane, 3),
  );
  const [isPointedAt, setPointedAt] = useState(false);
  /** Index of the mark that takes over the focus of an erased one. */
  const nextFocus = useRef<number | null>(null);
  const { said, say, act, erase, reach } = useTool({ tool, plane, size, touch });

  const ownIndex = (index: number) => {
    const point = points[index];
    return point ? ownIndexOf(point, config, dataSet) : -1;
  };
  const choose = (index: number) => {
    const point = points[index]?.point;
    if (point) chooseProbe(point);
  };
  /** The keyboard goes on where the pointer was. */
  const takeFocus = () =>
    square.current?.querySelector<HTMLElement>('[data-crosshair]')?.focus({ preventScroll: true });
  const move = ({ index, point }: MovedPoint) => {
    const own = ownIndex(index);
    movePoint(own, point);
    say(words.moved(formatWhole(own + 1), formatExact(point[0]), formatExact(point[1])));
  };
  const stroke = useStroke(tool.isErasing, (place, isOther, gesture) =>
    act(pointAt(place, plane, size), isOther, gesture),
  );
  const drag = usePointDrag({
    square,
    plane,
    size,
    places,
    movesPoints: !tool.isErasing,
    onGrab: choose,
    onDrop: move,
    onStroke: (place, event) => {
      takeFocus();
      stroke.go(place, event.shiftKey);
    },
    onPress: (index, point, event) => {
      if (index >= 0) choose(index);
      else {
        act(point, event.shiftKey, null);
        takeFocus();
      }
    },
  });
  const { nudging, ...keys } = useNudge({ plane, points, onGrab: choose, onDrop: move });

  const onKeyDown = (event: KeyboardEvent) => {
    const index = pointUnder(event.target);
    if (event.key === 'Escape' && (drag.isUnderway() || nudging)) {
      drag.cancel();
      stroke.cancel();
      keys.cancel();
    } else if (isDelete(event)) {
      if (index !== null) nextFocus.current = Math.min(index, points.length - 2);
      erase(index === null ? aim : (points[index]?.point ?? aim), null, index === null ? -1 : ownIndex(index));
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

  const pointed = (place: Place) => roundedPoint(pointAt(withinSquare(place, size), plane, size), plane, 3);
  const surface = {
    role: 'presentation',
    ...drag.handlers,
    onPointerMove(event: PointerEvent) {
      const place = placeUnder(event, square.current);
      setAim(pointed(place));
      setPointedAt(event.pointerType !== 'touch' && (tool.isErasing || pointUnder(event.target) === null));
      drag.handlers.onPointerMove(event);
    },
    onPointerUp() {
      stroke.end();
      drag.handlers.onPointerUp();
    },
    onPointerCancel() {
      stroke.cancel();
      drag.cancel();
    },
    onPointerLeave: () => setPointedAt(false),
    onKeyDown,
    onKeyUp: (event: KeyboardEvent) => isArrowKey(event) && keys.drop(),
    onBlur: keys.drop,
  } as const;
  const radius = pointRadius(points.length, size, false);
  const moved = drag.moved ?? nudging;

  return (
    <div ref={square} className="absolute inset-0 cursor-crosshair touch-none select-none" {...surface}>
      <div role="img" aria-label={laterStrings.data.editing.plane} className="absolute inset-0">
        <DrawingGrid plane={plane} size={size} />
      </div>
      {curve && <CurvePreview curve={curve} plane={plane} size={size} />}
      <DrawingAxes plane={plane} size={size} />
      <BoundaryPoints
        points={points}
        places={places}
        plane={plane}
        size={size}
        presenting={false}
        moved={moved}
        naming={naming}
        onChoose={choose}
      />
      {points.length === 0 && !curve && <EmptyPlane />}
      <Crosshair
        point={moved?.point ?? aim}
        plane={plane}
        size={size}
        name={words.newPointName(
          formatExact(tool.target),
          dataSet.task === 'classification',
          formatExact(aim[0]),
          formatExact(aim[1]),
        )}
        look={
          tool.isErasing
            ? { radius: reach, mark: null }
            : { radius, mark: moved ? null : markLook(tool.target, false, dataSet, radius) }
        }
        isPointedAt={isPointedAt || drag.moved !== null}
        onMove={(point) => {
          setAim(point);
          say(words.place(formatExact(point[0]), formatExact(point[1])));
        }}
        onPress={(event) => act(aim, event.shiftKey, null)}
      />
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
}

function isDelete({ key }: { readonly key: string }): boolean {
  return key === 'Delete' || key === 'Backspace';
}
