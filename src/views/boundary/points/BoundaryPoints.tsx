import { type KeyboardEvent, useCallback, useId, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Plane } from '../../../core/data/dataSet.ts';
import { boundaryLabels } from '../../../geometry/boundary/boundaryLabels.ts';
import { markLook, pointRadius } from '../../../geometry/boundary/boundaryMarks.ts';
import { type Place, placeOf, placeWithin } from '../../../geometry/boundaryPlane.ts';
import { placeTowards } from '../../../geometry/placeSearch.ts';
import type { PageState } from '../../../store/state/pageState.ts';
import { isSamePoint, selectDataSet, selectProbe } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { formatExact } from '../../../strings/formatNumber.ts';
import { laterStrings } from '../../../strings/later.ts';
import { PaintedText } from '../../shared/painted/PaintedText.tsx';
import { answerIn } from '../plane/unitValue.ts';
import { PointCanvas } from './PointCanvas.tsx';
import { type PointLook, PointMark } from './PointMark.tsx';
import { type MovedPoint, outputsOf, type PlanePoint } from './planePoints.ts';
import { labelOf, labelWidths } from './pointLabel.ts';

/** Up to this many points carry their output as a label. */
const MOST_LABELLED = 12;
/** More points than this are drawn on a canvas; then only the Tab stop is an element. */
const MOST_ELEMENTS = 600;
/** From this size on, in pixels, labels have the larger type. */
const LARGE = 290;
/** Pixels between a mark, or the ring around it, and its label. */
const BESIDE_POINT = 4;
const BESIDE_RING = 10;
const DIRECTIONS = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' } as const;

/** Accessible names of editable points. */
export interface PointNaming {
  name(point: PlanePoint, output: string | null): string;
  /** Explains the keys. */
  readonly help: string;
}

interface BoundaryPointsProps {
  readonly points: readonly PlanePoint[];
  readonly places: readonly Place[];
  readonly plane: Plane;
  readonly size: number;
  readonly presenting: boolean;
  /** The point under a hand, where points are edited. */
  readonly moved?: MovedPoint | null;
  /** Only for points that are edited. */
  readonly naming?: PointNaming;
  readonly onChoose: (index: number) => void;
}

/** The points on the plane: one Tab stop, arrow keys move between points, Enter or space chooses. */
export function BoundaryPoints(props: BoundaryPointsProps) {
  const { points, places, plane, size, presenting, moved = null, naming, onChoose } = props;
  const group = useRef<HTMLFieldSetElement>(null);
  const [active, setActive] = useState(0);
  const probe = usePage(selectProbe);
  const data = usePage(selectDataSet);
  const fontSize = presenting ? 22 : size < LARGE ? 13 : 14;
  // While points are edited, they have no answers yet.
  const isLabelled = !naming && points.length <= MOST_LABELLED;
  const radius = pointRadius(points.length, size, presenting);
  const activeIndex = active < points.length ? active : 0;
  const activePoint = points[activeIndex];
  const chosenIndex = points.findIndex(({ point }) => isSamePoint(point, probe));
  const widths = usePage((state) => (isLabelled ? labelWidths(state, points, fontSize) : ''));
  const boxes = useMemo(
    () =>
      isLabelled
        ? boundaryLabels(
            places.map((place, index) => ({
              ...place,
              labelWidth: Number(widths.split(' ')[index]),
              radius: radius + (index === chosenIndex ? BESIDE_RING : BESIDE_POINT),
            })),
            size,
            Math.round(fontSize * 1.55),
          )
        : [],
    [isLabelled, places, size, fontSize, widths, radius, chosenIndex],
  );
  const nameId = useId();
  const helpId = useId();
  const nameOf = useCallback(
    (point: PlanePoint, output: string | null) => (naming ? naming.name(point, output) : pointName(point, output)),
    [naming],
  );
  const lookOf = useCallback(
    (state: PageState, point: PlanePoint): PointLook => {
      const outputs = outputsOf(state, point);
      if (outputs === null) return { name: nameOf(point, null), label: '' };
      return { name: nameOf(point, answerIn(state, outputs)), label: labelOf(state, point, outputs) };
    },
    [nameOf],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    let target: number;
    if (event.key === 'Enter' || event.key === ' ') {
      target = activeIndex;
      onChoose(activeIndex);
    } else if (event.key === 'Home') target = 0;
    else if (event.key === 'End') target = points.length - 1;
    else if (isArrow(event.key)) target = placeTowards(places, activeIndex, DIRECTIONS[event.key]);
    else return;
    event.preventDefault();
    // On a canvas the target point has no element until it is rendered.
    flushSync(() => setActive(target));
    group.current?.querySelector<SVGGElement>(`[data-point="${target}"]`)?.focus();
  };

  const isOnCanvas = points.length > MOST_ELEMENTS;
  const drawn = isOnCanvas ? points.slice(activeIndex, activeIndex + 1) : points;
  const first = isOnCanvas ? activeIndex : 0;
  return (
    <fieldset
      ref={group}
      aria-label={laterStrings.plane.points}
      className="pointer-events-none absolute inset-0 will-change-transform [contain:size_layout]"
      onKeyDown={onKeyDown}
    >
      {isOnCanvas && <PointCanvas points={points} places={places} size={size} radius={radius} />}
      <svg role="presentation" className="absolute size-full overflow-visible">
        {drawn.map((given, offset) => {
          const index = first + offset;
          const point = moved?.index === index ? { ...given, point: moved.point } : given;
          const { place, beyond } = placeWithin(placeOf(point.point, plane, size), size);
          return (
            <PointMark
              key={`${point.set} ${point.row}`}
              index={index}
              x={place.x}
              y={place.y}
              beyond={beyond}
              radius={radius}
              {...markLook(point.target, point.set === 'test', data, radius)}
              isChosen={isSamePoint(given.point, probe)}
              isTabStop={index === activeIndex}
              isDraggable={naming !== undefined}
              point={point}
              // In a cloud only the Tab stop says its output: renaming hundreds of points in every frame helps nobody.
              name={isLabelled ? null : nameOf(point, null)}
              lookOf={isLabelled ? lookOf : null}
              nameId={isLabelled || index !== activeIndex ? undefined : nameId}
              helpId={naming ? helpId : undefined}
              labelBox={moved === null ? (boxes[index] ?? null) : null}
              fontSize={fontSize}
              onActive={setActive}
            />
          );
        })}
      </svg>
      {!isLabelled && activePoint && (
        <span id={nameId} className="sr-only">
          <PaintedText of={(state) => lookOf(state, activePoint).name} />
        </span>
      )}
      {naming && (
        <p id={helpId} className="sr-only">
          {naming.help}
        </p>
      )}
    </fieldset>
  );
}

function isArrow(key: string): key is keyof typeof DIRECTIONS {
  return key in DIRECTIONS;
}

function pointName({ point: [x1, x2], target, set }: PlanePoint, output: string | null): string {
  return laterStrings.plane.pointName({
    x1: formatExact(x1),
    x2: formatExact(x2),
    target: formatExact(target),
    output,
    isTest: set === 'test',
  });
}
