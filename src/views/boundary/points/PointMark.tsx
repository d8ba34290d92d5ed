import { memo } from 'react';
import { type MarkLook, markPath } from '../../../geometry/boundary/boundaryMarks.ts';
import type { Box } from '../../../geometry/box.ts';
import { MAP_FOCUS, MAP_INK, MAP_PAPER } from '../../../geometry/paint/palette.ts';
import type { PageState } from '../../../store/state/pageState.ts';
import { usePainted } from '../../shared/painted/usePainted.ts';
import type { PlanePoint } from './planePoints.ts';

/** Name and label of a point in one state of the page. */
export interface PointLook {
  readonly name: string;
  /** Empty without an output. */
  readonly label: string;
}

interface PointMarkProps extends MarkLook {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  /** Direction of a point beyond the plane, in degrees, or null. */
  readonly beyond: number | null;
  readonly radius: number;
  readonly isChosen: boolean;
  readonly isTabStop: boolean;
  readonly isDraggable: boolean;
  readonly point: PlanePoint;
  /** The name without an output, or null if `lookOf` gives the name. */
  readonly name: string | null;
  /** Id of an element with a better name, which is kept up to date. */
  readonly nameId: string | undefined;
  /** Id of an element that explains the keys. */
  readonly helpId: string | undefined;
  readonly labelBox: Box | null;
  /** Name and output label of one of a few points, or null for one of many. */
  readonly lookOf: ((state: PageState, point: PlanePoint) => PointLook) | null;
  readonly fontSize: number;
  readonly onActive: (index: number) => void;
}

/** One point with its label. */
export const PointMark = memo(function PointMark(props: PointMarkProps) {
  const { index, x, y, radius, isChosen, isTabStop, isDraggable, point, name, labelBox, lookOf, fontSize } = props;
  const { shape, fill, stroke, strokeWidth, isDashed, halo, haloWidth, beyond } = props;
  const band = { fill: 'none', stroke: halo, strokeWidth: strokeWidth + 2 * haloWidth };
  const path = markPath(shape, radius);
  const look = { fill, stroke, strokeWidth, strokeDasharray: isDashed ? '2 1.5' : undefined };
  // With many points, only the chosen one has a large hit area: the others must not keep a finger from scrolling.
  const isLarge = radius > 6 || (isDraggable && isChosen);
  // SVG has no button element.
  const mark = usePainted<SVGGElement>((state) => (lookOf ? { 'aria-label': lookOf(state, point).name } : {}));
  const button = { role: 'button', 'aria-pressed': isChosen, onFocus: () => props.onActive(index) } as const;
  return (
    <g
      {...button}
      ref={mark}
      aria-label={name ?? undefined}
      tabIndex={isTabStop ? 0 : -1}
      data-point={index}
      aria-labelledby={props.nameId}
      aria-describedby={props.helpId}
      className={`group pointer-events-auto outline-none ${isDraggable || isChosen ? 'block cursor-grab touch-none' : 'cursor-pointer'}`}
    >
      <g transform={`translate(${x} ${y})`}>
        {isLarge && <circle r="12" fill="none" className="pointer-events-[all] pointer-coarse:[r:22px]" />}
        <g fill="none" className="hidden group-focus-visible:block">
          <circle r={radius + 11} stroke={MAP_PAPER} strokeWidth="6" />
          <circle r={radius + 11} stroke={MAP_FOCUS} strokeWidth="3" />
        </g>
        {beyond !== null && <Beyond angle={beyond} radius={radius} />}
        <path d={path} {...band} />
        <path d={path} {...look} />
      </g>
      {labelBox && lookOf && (
        <Label box={labelBox} textIn={(state) => lookOf(state, point).label} fontSize={fontSize} />
      )}
    </g>
  );
});

/** An arrowhead: the point lies farther out in this direction. */
function Beyond({ angle, radius }: { readonly angle: number; readonly radius: number }) {
  const start = radius + 4;
  return (
    <path
      d={`M${start} -5L${start + 7} 0L${start} 5Z`}
      transform={`rotate(${angle})`}
      fill={MAP_INK}
      stroke={MAP_PAPER}
      strokeWidth="1.5"
    />
  );
}

interface LabelProps {
  readonly box: Box;
  readonly textIn: (state: PageState) => string;
  readonly fontSize: number;
}

/** The value at a point, on a pill. Its place changes with the length of the text alone. */
function Label({ box, textIn, fontSize }: LabelProps) {
  const label = usePainted<SVGGElement>((state) => ({ display: textIn(state) === '' ? 'none' : null }));
  const text = usePainted<SVGTextElement>((state) => ({ text: textIn(state) }));
  return (
    <g ref={label}>
      <rect {...box} rx={fontSize / 3} fill={MAP_PAPER} fillOpacity="0.92" />
      <text
        ref={text}
        x={box.x + box.width / 2}
        y={box.y + box.height / 2}
        dy="0.35em"
        textAnchor="middle"
        fontSize={fontSize}
        fontWeight="600"
        fill={MAP_INK}
      />
    </g>
  );
}
