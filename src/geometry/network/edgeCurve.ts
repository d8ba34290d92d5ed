interface Point {
  readonly x: number;
  readonly y: number;
}

/** End points of an edge, on the sides of two tiles. */
export interface EdgeCurve {
  readonly start: Point;
  readonly end: Point;
  /** On paper, lines are straight. */
  readonly isStraight?: true;
}

/** Share of a tile's side over which edge ends spread; the rest keeps the rounded corners free. */
const SPREAD_SHARE = 0.62;
/** Largest distance between neighbouring ends, as a share of the side. */
const LARGEST_STEP_SHARE = 0.46;

/** Ends that would be closer than this, in pixels, share one place. */
const SMALLEST_STEP = 7;

/** Distance of end `index` of `count` from the middle of a tile's side; it spreads the ends. */
export function edgeEndOffset(tileSide: number, index: number, count: number): number {
  if (count < 2) return 0;
  const step = Math.min(LARGEST_STEP_SHARE * tileSide, (SPREAD_SHARE * tileSide) / (count - 1));
  return step < SMALLEST_STEP ? 0 : (index - (count - 1) / 2) * step;
}

/**
 * Point on the cubic from `start` to `end` that leaves and arrives horizontally: both control points lie halfway across. So all
 * edges between two columns have the same x at the same `t`. A straight edge has that x, too.
 */
export function edgePoint({ start, end, isStraight }: EdgeCurve, t: number): Point {
  const s = 1 - t;
  const middle = (start.x + end.x) / 2;
  const nearStart = s * s * s;
  const nearEnd = t * t * t;
  const between = 3 * s * t;
  // With both control points in the middle of the line, the cubic is that line.
  const height = isStraight ? (start.y + end.y) / 2 : s * start.y + t * end.y;
  return {
    x: nearStart * start.x + between * middle + nearEnd * end.x,
    y: nearStart * start.y + between * height + nearEnd * end.y,
  };
}

/** The same cubic as an SVG path. */
export function edgePath({ start, end }: EdgeCurve): string {
  const middle = rounded((start.x + end.x) / 2);
  return `M${rounded(start.x)},${rounded(start.y)}C${middle},${rounded(start.y)} ${middle},${rounded(end.y)} ${rounded(end.x)},${rounded(end.y)}`;
}

/** A hundredth of a pixel is finer than any screen and keeps 1425 paths short. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
