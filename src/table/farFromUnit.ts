import { extent } from '../core/data/scaling.ts';
import type { OwnPoint } from '../core/run/runSpec.ts';

/** Coordinates beyond this drive a sigmoid to its flat ends with weights of ordinary size. */
const LARGE = 3;
/** Points within less than this look all the same to the network. */
const NARROW = 0.3;

/** An input whose values lie far from −1 … 1, where a network learns well; null where neither does. */
export function farFromUnit(
  points: readonly OwnPoint[],
): { readonly input: 'x1' | 'x2'; readonly min: number; readonly max: number } | null {
  for (const [index, input] of (['x1', 'x2'] as const).entries()) {
    const { min, max } = extent(points.map((point) => point[index] ?? 0));
    const isNarrow = max > min && max - min < NARROW;
    if (Math.max(Math.abs(min), Math.abs(max)) > LARGE || isNarrow) return { input, min, max };
  }
  return null;
}
