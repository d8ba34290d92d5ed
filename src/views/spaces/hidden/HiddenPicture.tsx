import { type MouseEvent, useMemo, useRef } from 'react';
import { unitName } from '../../../core/model/unitName.ts';
import { pointRadius } from '../../../geometry/boundary/boundaryMarks.ts';
import type { Place } from '../../../geometry/boundaryPlane.ts';
import { rampColour } from '../../../geometry/paint/heatMap.ts';
import { MAP_INK, MAP_PAPER } from '../../../geometry/paint/palette.ts';
import { nearestPlace } from '../../../geometry/placeSearch.ts';
import { hiddenScene, type SceneLabel } from '../../../geometry/spaces/hiddenScene.ts';
import { FIRST_TURN } from '../../../geometry/spaces/hiddenSpace.ts';
import { chooseInSpace, chooseProbe } from '../../../store/actions/viewActions.ts';
import { isSamePoint, selectProbe } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { strings } from '../../../strings/index.ts';
import { laterStrings } from '../../../strings/later.ts';
import { shortNumber } from '../../../strings/shortNumber.ts';
import { Button } from '../../shared/inputs/Button.tsx';
import { useBoxSize } from '../../shared/page/useBoxSize.ts';
import type { HiddenChoice } from './hiddenChoice.ts';
import { PointNames } from './PointNames.tsx';
import { SceneCanvas } from './SceneCanvas.tsx';
import { TurnControl } from './TurnControl.tsx';
import type { HiddenSpaceNow } from './useHiddenSpace.ts';

/** A click this near to a point, in pixels, means the point. */
const CLICK_RADIUS = 14;
/** Width of a letter, in text heights. */
const LETTER = 0.58;

interface HiddenPictureProps {
  readonly sizes: readonly number[];
  readonly choice: HiddenChoice;
  readonly space: HiddenSpaceNow;
  readonly descriptionId: string;
}

/** The cube, square or line, as the largest square that fits. It has the boundary's colours, in every theme. */
export function HiddenPicture({ sizes, choice, space, descriptionId }: HiddenPictureProps) {
  const words = laterStrings.spaces;
  const { points, content, chosen, axis } = space;
  const axes = choice.neurons.length;
  const box = useRef<HTMLDivElement>(null);
  const room = useBoxSize(box);
  const presenting = usePage((state) => state.view.presenting);
  const turn = usePage((state) => state.view.spaceChoices.turn) ?? FIRST_TURN;
  const size = room ? Math.floor(Math.min(room.width, room.height)) : 0;
  const fontSize = presenting ? 20 : 12;
  const radius = pointRadius(points.length, size, presenting);
  const probe = usePage(selectProbe);
  const isChosenUpper = content.isUpper[points.findIndex(({ point }) => isSamePoint(point, probe))] ?? null;
  // The chosen input is projected like a point, but drawn as a ring; it need not be one of the points.
  const scene = useMemo(() => {
    const all = { points: [...content.points, chosen], isUpper: [...content.isUpper, isChosenUpper] };
    return hiddenScene({ ...content, ...all }, axes, turn, size, fontSize);
  }, [content, chosen, isChosenUpper, axes, turn, size, fontSize]);
  const places = scene.places.slice(0, points.length);
  const chosenPlace = scene.places.at(-1);

  const choosePoint = (event: MouseEvent) => {
    const bounds = event.currentTarget.getBoundingClientRect();
    const place = { x: event.clientX - bounds.left, y: event.clientY - bounds.top };
    const point = points[nearestPlace(places, place, CLICK_RADIUS)];
    if (point) chooseProbe(point.point);
  };
  // For the pointer only: the keyboard chooses inputs above the network and in the input space.
  const surface = { role: 'presentation', onClick: choosePoint } as const;
  const resetView = (event: MouseEvent) => {
    event.stopPropagation();
    chooseInSpace({ turn: FIRST_TURN });
  };
  const textOf = (label: SceneLabel): string => {
    if (label.axis === 'beginning') return shortNumber(axis.min);
    const unit = unitName(sizes, choice.layer + 1, choice.neurons[label.axis] ?? 0, []);
    return words.axisEnd(unit, shortNumber(axis.max));
  };

  const axisNames = scene.labels.map((label) => {
    const text = textOf(label);
    const half = (text.length * LETTER * fontSize) / 2 + 2;
    const x = Math.min(size - half, Math.max(half, label.place.x));
    const y = Math.min(size - 3, Math.max(fontSize, label.place.y + fontSize / 3));
    return {
      axis: label.axis,
      text,
      x,
      y,
      box: { x: x - half, y: y - fontSize, width: 2 * half, height: fontSize * 1.2 },
    };
  });

  return (
    <div ref={box} className="relative mx-auto aspect-square max-h-full min-h-0 w-full max-w-[84svh]">
      {size > 0 && (
        <div className="absolute top-0 left-1/2 -translate-x-1/2" style={{ width: size, height: size }} {...surface}>
          <div
            role="img"
            aria-label={strings.spaceNames.names.hidden}
            aria-describedby={descriptionId}
            className="absolute inset-0 overflow-hidden rounded-md"
            style={{ background: rampColour(0.5) }}
          >
            <SceneCanvas shapes={scene.shapes} points={points} size={size} radius={radius} />
            <svg className="absolute inset-0 size-full" fontSize={fontSize} fill={MAP_INK} aria-hidden="true">
              {axisNames.map(({ axis, text, x, y }) => (
                <text
                  key={axis}
                  x={x}
                  y={y}
                  textAnchor="middle"
                  fontWeight={axis === 'beginning' ? 400 : 600}
                  stroke={rampColour(0.5)}
                  strokeWidth="3"
                  paintOrder="stroke"
                >
                  {text}
                </text>
              ))}
              <PointNames
                points={points}
                places={places}
                fontSize={fontSize}
                aside={radius + 6}
                size={size}
                others={axisNames.map((name) => name.box)}
              />
              {chosenPlace && <ChosenRing place={chosenPlace} radius={radius} />}
            </svg>
          </div>
          {axes === 3 && (
            <>
              <TurnControl turn={turn} />
              <Button
                onClick={resetView}
                className="absolute top-1 right-1 min-h-[24px] px-2 text-[12px] presenting:text-[18px] pointer-coarse:min-h-[44px]"
              >
                {words.resetView}
              </Button>
            </>
          )}
        </div>
      )}
    </div>
  );
}

/** A double ring around the chosen input, as on the input plane. */
function ChosenRing({ place: { x, y }, radius }: { readonly place: Place; readonly radius: number }) {
  return (
    <g transform={`translate(${x} ${y})`} fill="none">
      <circle r={radius + 5} stroke={MAP_PAPER} strokeWidth="6" strokeOpacity="0.8" />
      <circle r={radius + 3.5} stroke={MAP_INK} strokeWidth="1.5" />
      <circle r={radius + 7} stroke={MAP_INK} strokeWidth="1.5" />
    </g>
  );
}
