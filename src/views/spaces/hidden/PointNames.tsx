import type { Place } from '../../../geometry/boundaryPlane.ts';
import { type Box, overlaps } from '../../../geometry/box.ts';
import { MAP_PAPER } from '../../../geometry/paint/palette.ts';
import { formatExact } from '../../../strings/formatNumber.ts';
import { laterStrings } from '../../../strings/later.ts';
import type { ShownPoint } from './shownPoints.ts';

/** Up to this many points are named: the rows of a truth table. */
const MOST_NAMED = 4;
/** Size of a name, in text heights. */
const NAME_WIDTH = 3;
const NAME_HEIGHT = 1.15;
/** Distance between tried places, in text heights, and their number. */
const STEP = 0.4;
const MOST_TRIES = 60;

interface PointNamesProps {
  readonly points: readonly ShownPoint[];
  readonly places: readonly Place[];
  readonly fontSize: number;
  /** Distance of a name from its point. */
  readonly aside: number;
  readonly size: number;
  /** Places of other words. */
  readonly others: readonly Box[];
}

/** Names of the inputs beside their marks, shifted up or down as little as needed to avoid other words. */
export function PointNames({ points, places, fontSize, aside, size, others }: PointNamesProps) {
  if (points.length > MOST_NAMED) return null;
  const taken: Box[] = [...others];
  return points.map(({ point: [x1, x2] }, index) => {
    const { x = 0, y = 0 } = places[index] ?? {};
    const [width, height] = [NAME_WIDTH * fontSize, NAME_HEIGHT * fontSize];
    const isAtEdge = x + aside + width > size;
    const left = isAtEdge ? x - aside - width : x + aside;
    const boxAt = (middle: number): Box => ({ x: left, y: middle - height / 2, width, height });
    const isFree = (middle: number) =>
      middle > height / 2 && middle < size - height / 2 && !taken.some((other) => overlaps(boxAt(middle), other));
    const tries = Array.from(
      { length: MOST_TRIES },
      (_, k) => y + (k % 2 === 0 ? 1 : -1) * Math.ceil(k / 2) * STEP * fontSize,
    );
    const middle = tries.find(isFree) ?? y;
    taken.push(boxAt(middle));
    return (
      <text
        // biome-ignore lint/suspicious/noArrayIndexKey: two points may lie at the same place, and none ever moves in the list.
        key={index}
        x={isAtEdge ? x - aside : x + aside}
        textAnchor={isAtEdge ? 'end' : 'start'}
        y={middle + fontSize / 3}
        stroke={MAP_PAPER}
        strokeWidth="3"
        strokeOpacity="0.85"
        paintOrder="stroke"
      >
        {laterStrings.spaces.point(formatExact(x1), formatExact(x2))}
      </text>
    );
  });
}
