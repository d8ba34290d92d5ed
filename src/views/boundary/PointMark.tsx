import { memo } from 'react';
import {
  DIAMOND_REACH,
  diamondPath,
  MAP_CLASS_ONE,
  MAP_INK,
  MAP_PAPER,
  type MarkLook,
} from '../../geometry/boundaryMarks.ts';
import type { Box } from '../../geometry/box.ts';

interface PointMarkProps extends MarkLook {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly isChosen: boolean;
  readonly isTabStop: boolean;
  readonly isDraggable: boolean;
  readonly name: string;
  /** Id of an element that says the name better, because it is kept up to date. */
  readonly nameId: string | undefined;
  /** Id of an element that says what the keys do. */
  readonly helpId: string | undefined;
  readonly labelBox: Box | null;
  readonly label: string;
  readonly fontSize: number;
  readonly onActive: (index: number) => void;
}

/** One point with its label. */
export const PointMark = memo(function PointMark(props: PointMarkProps) {
  const { index, x, y, radius, isChosen, isTabStop, isDraggable, name, labelBox, label, fontSize } = props;
  const { shape, fill, stroke, strokeWidth, isDashed } = props;
  const look = { fill, stroke, strokeWidth, strokeDasharray: isDashed ? '2 1.5' : undefined };
  // Of many points only the chosen one is easy to get hold of: the others must not keep a finger from scrolling.
  const isLarge = radius > 6 || (isDraggable && isChosen);
  // SVG has no element of its own for a button.
  const button = { role: 'button', 'aria-pressed': isChosen, onFocus: () => props.onActive(index) } as const;
  return (
    <g
      {...button}
      tabIndex={isTabStop ? 0 : -1}
      data-point={index}
      aria-label={name}
      aria-labelledby={props.nameId}
      aria-describedby={props.helpId}
      className={`group pointer-events-auto outline-none ${isDraggable ? 'block cursor-grab touch-none' : 'cursor-pointer'}`}
    >
      <g transform={`translate(${x} ${y})`}>
        {isLarge && <circle r="12" fill="none" className="pointer-events-[all] pointer-coarse:[r:22px]" />}
        <g fill="none" className="hidden group-focus-visible:block">
          <circle r={radius + 11} stroke={MAP_PAPER} strokeWidth="6" />
          <circle r={radius + 11} stroke={MAP_CLASS_ONE} strokeWidth="3" />
        </g>
        {shape === 'circle' ? (
          <circle r={radius} {...look} />
        ) : (
          <path d={diamondPath(radius * DIAMOND_REACH)} {...look} />
        )}
      </g>
      {labelBox && label && (
        <>
          <rect {...labelBox} rx={fontSize / 3} fill={MAP_PAPER} fillOpacity="0.88" />
          <text
            x={labelBox.x + labelBox.width / 2}
            y={labelBox.y + labelBox.height / 2}
            dy="0.35em"
            textAnchor="middle"
            fontSize={fontSize}
            fontWeight="600"
            fill={MAP_INK}
          >
            {label}
          </text>
        </>
      )}
    </g>
  );
});
