import { edgePoint } from '../network/edgeCurve.ts';
import type { EdgeLayout } from '../network/edgesBetween.ts';

/** `count` points on an edge, in the order in which a value flowing along it passes them. */
export function wayAlong(edge: EdgeLayout, isForward: boolean, count: number): readonly { x: number; y: number }[] {
  return Array.from({ length: count }, (_, step) => {
    const t = step / (count - 1);
    return edgePoint(edge, isForward ? t : 1 - t);
  });
}
