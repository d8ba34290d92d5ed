import { contours, ticks } from 'd3';
import type { Place } from '../boundaryPlane.ts';

/** One height of the surface: the area above it, and the place of its label. */
export interface SurfaceLevel {
  readonly level: number;
  /** SVG path around everything at least this high. */
  readonly path: string;
  /** Or null if there is no room. */
  readonly label: Place | null;
}

const LEVELS = 10;
/** Distance from a label's middle to the border that clears an axis name, in label heights. */
const NAME_HEIGHTS = 2.25;
/** With a maximum beyond this many medians, peaks would hide everything else. */
const STEEP = 20;

/**
 * A grid of losses (row 0 at the top, nodes on the border) as contour levels in a square of `size` pixels, lowest first, with
 * labels of `labelWidth` by `labelHeight` pixels. Non-finite losses form a plateau above everything else.
 */
export function surfacePicture(
  losses: Float64Array,
  side: number,
  size: number,
  { labelWidth, labelHeight }: { readonly labelWidth: number; readonly labelHeight: number },
): readonly SurfaceLevel[] {
  const levels = surfaceLevels(losses);
  const top = (levels.at(-1) ?? 1) * 2;
  const heights = Array.from(losses, (loss) => (Number.isFinite(loss) ? Math.min(loss, top) : top));
  const found = contours()
    .size([side, side])
    .thresholds([...levels])(heights);
  // The nodes lie half a cell inside D3's grid of cells.
  const place = ([x = 0, y = 0]: readonly number[]): Place => ({
    x: ((x - 0.5) / (side - 1)) * size,
    y: ((y - 0.5) / (side - 1)) * size,
  });
  const taken: Place[] = [];
  const isFree = ({ x, y }: Place) =>
    Math.min(x, size - x) > labelWidth * 0.6 &&
    // Axis names stand above and below.
    Math.min(y, size - y) > NAME_HEIGHTS * labelHeight &&
    taken.every((other) => Math.abs(other.x - x) > labelWidth * 1.1 || Math.abs(other.y - y) > labelHeight * 1.8);
  return found.map(({ value, coordinates }) => {
    const rings = coordinates.flat().map((ring) => ring.map(place));
    // Longest lines first, each from its middle, so that labels do not crowd at one border.
    const longestFirst = [...rings].sort((one, other) => other.length - one.length);
    const label = longestFirst.flatMap(fromTheMiddle).find(isFree) ?? null;
    if (label) taken.push(label);
    return { level: value, path: rings.map(ringPath).join(''), label };
  });
}

/** Round heights from the lowest loss to the highest; in steps of 1, 2, 5, 10 … if peaks tower over the rest. */
export function surfaceLevels(losses: Float64Array): readonly number[] {
  const finite = losses.filter(Number.isFinite).sort();
  const low = finite[0] ?? 0;
  const high = finite.at(-1) ?? 0;
  const median = finite[Math.floor(finite.length / 2)] ?? 0;
  const isAbove = (level: number) => level > low && level < high;
  if (low > 0 && high > STEEP * median) {
    const all = powersOfTen(low, high)
      .flatMap((power) => [power, 2 * power, 5 * power])
      .filter(isAbove);
    const stride = Math.ceil(all.length / LEVELS);
    return all.filter((_, index) => index % stride === 0);
  }
  return ticks(low, high, LEVELS).filter(isAbove);
}

/** Starts at the power at or below `low`. */
function powersOfTen(low: number, high: number): readonly number[] {
  const [first, last] = [Math.floor(Math.log10(low)), Math.floor(Math.log10(high))];
  return Array.from({ length: last - first + 1 }, (_, step) => Number(`1e${first + step}`));
}

function fromTheMiddle(ring: readonly Place[]): readonly Place[] {
  const half = Math.floor(ring.length / 2);
  return [...ring.slice(half), ...ring.slice(0, half)];
}

function ringPath(ring: readonly Place[]): string {
  const text = ring.map(({ x, y }) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`).join('L');
  return `M${text}Z`;
}
