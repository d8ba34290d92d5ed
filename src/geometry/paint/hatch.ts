import type { Box } from '../box.ts';

/** The ways of hatching that are told apart without colours. */
export const hatchings = ['rising', 'falling', 'level', 'upright'] as const;

export type Hatching = (typeof hatchings)[number];

/** A value anywhere in a picture, from shares of its width and height; y grows downwards. At least 0 is hatched. */
export type Surface = (x: number, y: number) => number;

/** How far apart a line is tested, in pixels. The place of a crossing between two tests is computed. */
const TEST_DISTANCE = 1.5;

/** The part of a box where a surface is at least 0, as an SVG path of parallel lines `spacing` pixels apart. */
export function hatchPath(surface: Surface, box: Box, spacing: number, hatching: Hatching): string {
  let path = '';
  for (const line of linesAcross(box, spacing, hatching)) path += hatchedPieces(line, surface, box);
  return path;
}

interface Segment {
  readonly x: number;
  readonly y: number;
  readonly toX: number;
  readonly toY: number;
}

function linesAcross({ x, y, width, height }: Box, spacing: number, hatching: Hatching): readonly Segment[] {
  const every = (length: number, step: number) =>
    Array.from({ length: Math.max(0, Math.ceil(length / step - 0.5)) }, (_, index) => (index + 0.5) * step);
  if (hatching === 'level') return every(height, spacing).map((at) => ({ x, y: y + at, toX: x + width, toY: y + at }));
  if (hatching === 'upright')
    return every(width, spacing).map((at) => ({ x: x + at, y, toX: x + at, toY: y + height }));
  // Lines at 45°: `at` is where each begins on the upper side, or on its continuation.
  return every(width + height, spacing * Math.SQRT2).map((at) => {
    const [across, down] = [Math.min(at, width), Math.max(0, at - width)];
    const [left, bottom] = [Math.max(0, at - height), Math.min(at, height)];
    const segment = { x: across, y: down, toX: left, toY: bottom };
    const mirrored = (share: number) => (hatching === 'rising' ? share : width - share);
    return { x: x + mirrored(segment.x), y: y + segment.y, toX: x + mirrored(segment.toX), toY: y + segment.toY };
  });
}

/** The pieces of a line where the surface is at least 0. */
function hatchedPieces(line: Segment, surface: Surface, box: Box): string {
  const length = Math.hypot(line.toX - line.x, line.toY - line.y);
  const steps = Math.max(1, Math.ceil(length / TEST_DISTANCE));
  const at = (share: number) => ({
    x: line.x + share * (line.toX - line.x),
    y: line.y + share * (line.toY - line.y),
  });
  const valueAt = (share: number) => {
    const { x, y } = at(share);
    return surface((x - box.x) / box.width, (y - box.y) / box.height);
  };
  const written = (share: number) => {
    const { x, y } = at(share);
    return `${tenths(x)} ${tenths(y)}`;
  };
  let path = '';
  let before = valueAt(0);
  let begun = before >= 0 ? 0 : null;
  for (let step = 1; step <= steps; step++) {
    const share = step / steps;
    const value = valueAt(share);
    if (value >= 0 !== before >= 0) {
      const crossing = share - (1 / steps) * (1 - before / (before - value));
      const place = Number.isFinite(crossing) ? crossing : share;
      if (begun === null) begun = place;
      else {
        path += `M${written(begun)}L${written(place)}`;
        begun = null;
      }
    }
    before = value;
  }
  return begun === null ? path : `${path}M${written(begun)}L${written(1)}`;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A field (cell centres, row by row) between its cells, straight on to its borders. `side` is at least 2. */
export function surfaceOf(field: ArrayLike<number>, side: number): Surface {
  return (x, y) => {
    const [across, down] = [x * side - 0.5, y * side - 0.5];
    const column = Math.min(side - 2, Math.max(0, Math.floor(across)));
    const row = Math.min(side - 2, Math.max(0, Math.floor(down)));
    const [right, below] = [across - column, down - row];
    const cell = row * side + column;
    const mixed = (first: number) => (field[first] ?? 0) * (1 - right) + (field[first + 1] ?? 0) * right;
    return mixed(cell) * (1 - below) + mixed(cell + side) * below;
  };
}
