import { type KeyboardEvent, useState } from 'react';
import type { Plane } from '../../../core/data/dataSet.ts';
import { isArrowKey, nudged } from './nudge.ts';
import type { MovedPoint, PlanePoint } from './planePoints.ts';

interface Nudge {
  readonly plane: Plane;
  readonly points: readonly PlanePoint[];
  /** A point begins to move. */
  readonly onGrab: (index: number) => void;
  /** The keys are let go, and it stays where it is. */
  readonly onDrop: (moved: MovedPoint) => void;
}

/** Moves points by arrow keys with Ctrl or Alt. As with a drag, all of it is handed over at once when the keys are let go. */
export function useNudge({ plane, points, onGrab, onDrop }: Nudge) {
  const [nudging, setNudging] = useState<MovedPoint | null>(null);
  return {
    nudging,
    /** Whether the key was one of these. */
    nudge(event: KeyboardEvent, index: number): boolean {
      const from = nudging?.index === index ? nudging.point : points[index]?.point;
      if (!from || !isArrowKey(event) || !(event.ctrlKey || event.altKey)) return false;
      if (!nudging) onGrab(index);
      setNudging({ index, point: nudged(from, event, plane) });
      return true;
    },
    drop() {
      if (nudging) onDrop(nudging);
      setNudging(null);
    },
    cancel: () => setNudging(null),
  };
}
