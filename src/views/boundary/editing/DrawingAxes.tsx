import { memo } from 'react';
import type { Plane } from '../../../core/data/dataSet.ts';
import { formatExact } from '../../../strings/formatNumber.ts';
import { laterStrings } from '../../../strings/later.ts';
import { PlaneAxes } from '../plane/PlaneAxes.tsx';
import { DRAWING_PLANE } from './drawingPlane.ts';
import { gridLines } from './gridLines.ts';

/** The numbers of the grid beside and below it; each axis ends in its name. */
export const DrawingAxes = memo(function DrawingAxes({
  plane,
  size,
}: {
  readonly plane: Plane;
  readonly size: number;
}) {
  // Other planes may have numbers that are long or need a power of ten.
  if (plane !== DRAWING_PLANE) return <PlaneAxes presenting={false} plane={plane} size={size} />;
  const [x1, x2] = laterStrings.plane.inputs;
  return (
    <svg
      className="pointer-events-none absolute inset-0 size-full overflow-visible fill-muted text-[12px]"
      aria-hidden="true"
    >
      {gridLines(plane.x1, size).map(({ share, value }) => (
        <text key={value} x={share * size} y={size + 15} textAnchor="middle">
          {value < 1 ? formatExact(value) : ''}
        </text>
      ))}
      {gridLines(plane.x2, size).map(({ share, value }) => (
        <text key={value} x="-7" y={(1 - share) * size + 4} textAnchor="end">
          {value < 1 ? formatExact(value) : ''}
        </text>
      ))}
      <g className="fill-ink text-[13px] font-semibold">
        <text x={size} y={size + 15} textAnchor="end">
          {x1}
        </text>
        <text x="-7" y="13" textAnchor="end">
          {x2}
        </text>
      </g>
    </svg>
  );
});
