import { extent } from '../core/data/scaling.ts';
import type { OwnPoint } from '../core/run/runSpec.ts';

/** Larger coordinates saturate a sigmoid with weights of ordinary size. */
const LARGE = 3;
/** Points within a narrower range look alike to the network. */
const NARROW = 0.3;

/** The first input whose values lie far from −1 … 1, where a network learns well, or hardly differ; or null. */
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
