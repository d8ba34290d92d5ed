import type { Interval, Plane } from '../../../core/data/dataSet.ts';
import type { Point } from '../../../core/run/runSpec.ts';
import { type MarkLook, markPath } from '../../../geometry/boundary/boundaryMarks.ts';
import { decimalsWithin } from '../../../geometry/boundary/planeRounding.ts';
import { placeOf } from '../../../geometry/boundaryPlane.ts';
import { formatFixed } from '../../../strings/formatNumber.ts';
import { laterStrings } from '../../../strings/later.ts';

/** What the next press does: sets a point of this look, or erases within the radius. */
export interface AimLook {
  readonly radius: number;
  readonly mark: MarkLook | null;
}

interface AimProps {
  readonly point: Point;
  readonly plane: Plane;
  readonly size: number;
  readonly look: AimLook;
}

const TICKS = 'M-18 0h8M10 0h8M0 -18v8M0 10v8';
/** Pixels from the middle of the aim to its label, and the room that a label needs. */
const ASIDE = 24;
const LABEL_ROOM = 150;

/** A pale point between four ticks, with its coordinates. */
export function Aim({ point, plane, size, look: { radius, mark } }: AimProps) {
  const { x, y } = placeOf(point, plane, size);
  const isLeft = x >= LABEL_ROOM;
  return (
    <>
      <svg className="absolute inset-0 size-full overflow-visible" fill="none" aria-hidden="true">
        <g transform={`translate(${x} ${y})`}>
          {mark === null && <circle r={radius} className="stroke-ink" strokeWidth="1.5" strokeDasharray="3 2" />}
          {mark && (
            <g opacity="0.6" fill={mark.fill} stroke={mark.stroke} strokeWidth={mark.strokeWidth}>
              <path d={markPath(mark.shape, radius)} />
            </g>
          )}
          <path d={TICKS} className="stroke-ink" strokeWidth="1.75" />
        </g>
      </svg>
      <span
        className={`absolute -translate-y-1/2 rounded-md border border-hairline bg-card px-1 py-0.5 text-[13px] leading-[18px] font-semibold whitespace-nowrap ${isLeft ? '-translate-x-full' : ''}`}
        style={{ left: isLeft ? x - ASIDE : x + ASIDE, top: Math.min(size - 12, Math.max(12, y)) }}
      >
        {laterStrings.plane.place(written(point[0], plane.x1), written(point[1], plane.x2))}
      </span>
    </>
  );
}

/** To a thousandth of the plane, as points are set. */
function written(value: number, interval: Interval): string {
  return formatFixed(value, Math.min(12, Math.max(0, decimalsWithin(interval, 3))));
}
