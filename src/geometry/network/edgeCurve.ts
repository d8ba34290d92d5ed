interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where an edge leaves one tile and reaches the next. */
export interface EdgeCurve {
  readonly start: Point;
  readonly end: Point;
}

/** Ends keep this share of a tile's side to themselves, which leaves the rounded corners free. */
const SPREAD_SHARE = 0.62;
/** However few the edges, neighbouring ends stay within this share of the side. */
const LARGEST_STEP_SHARE = 0.46;

/** How far from the middle of a tile's side the end number `index` of `count` lies, so that ends do not all meet. */
export function edgeEndOffset(tileSide: number, index: number, count: number): number {
  if (count < 2) return 0;
  const step = Math.min(LARGEST_STEP_SHARE * tileSide, (SPREAD_SHARE * tileSide) / (count - 1));
  return (index - (count - 1) / 2) * step;
}

/**
 * The cubic from `start` to `end` that leaves and arrives horizontally: both control points lie half way across. All
 * edges between two columns therefore have the same x at the same `t`.
 */
export function edgePoint({ start, end }: EdgeCurve, t: number): Point {
  const s = 1 - t;
  const middle = (start.x + end.x) / 2;
  const nearStart = s * s * s;
  const nearEnd = t * t * t;
  const between = 3 * s * t;
  return {
    x: nearStart * start.x + between * middle + nearEnd * end.x,
    y: (nearStart + between * s) * start.y + (nearEnd + between * t) * end.y,
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
