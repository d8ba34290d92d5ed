import { MAP_PAPER } from '../../geometry/boundaryMarks.ts';
import type { Place } from '../../geometry/boundaryPlane.ts';
import { formatExact } from '../../strings/formatNumber.ts';
import { laterStrings } from '../../strings/later.ts';
import type { ShownPoint } from './shownPoints.ts';

/** Up to this many points are named: the rows of a truth table. */
const MOST_NAMED = 4;
/** Pixels that a name takes, in heights of the text. */
const NAME_WIDTH = 3;

interface PointNamesProps {
  readonly points: readonly ShownPoint[];
  readonly places: readonly Place[];
  readonly fontSize: number;
  /** From the middle of a point to its name. */
  readonly aside: number;
  readonly size: number;
}

/** Which input is which, beside its mark; where points lie together, their names stand one below the other. */
export function PointNames({ points, places, fontSize, aside, size }: PointNamesProps) {
  if (points.length > MOST_NAMED) return null;
  const taken: Place[] = [];
  return points.map(({ point: [x1, x2] }, index) => {
    const { x = 0, y = 0 } = places[index] ?? {};
    let height = y;
    const isTaken = (other: Place) =>
      Math.abs(other.x - x) < NAME_WIDTH * fontSize && Math.abs(other.y - height) < fontSize * 1.15;
    while (taken.some(isTaken)) height += fontSize * 0.4;
    taken.push({ x, y: height });
    const isAtEdge = x + aside + NAME_WIDTH * fontSize > size;
    const name = laterStrings.spaces.point(formatExact(x1), formatExact(x2));
    return (
      <text
        // biome-ignore lint/suspicious/noArrayIndexKey: two points may lie at the same place, and none ever moves in the list.
        key={index}
        x={isAtEdge ? x - aside : x + aside}
        textAnchor={isAtEdge ? 'end' : 'start'}
        y={height + fontSize / 3}
        stroke={MAP_PAPER}
        strokeWidth="3"
        strokeOpacity="0.85"
        paintOrder="stroke"
      >
        {name}
      </text>
    );
  });
}
