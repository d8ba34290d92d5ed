import { type KeyboardEvent, useState } from 'react';
import type { Plane } from '../../../core/data/dataSet.ts';
import { isArrowKey, nudged } from '../points/nudge.ts';
import type { MovedPoint, PlanePoint } from '../points/planePoints.ts';

interface Nudge {
  readonly plane: Plane;
  readonly points: readonly PlanePoint[];
  /** Called when a point starts to move. */
  readonly onGrab: (index: number) => void;
  /** Called when the keys are released, with the point's new place. */
  readonly onDrop: (moved: MovedPoint) => void;
}

/** Moves points with arrow keys and Ctrl or Alt. Like a drag, the move is one change, made on release. */
export function useNudge({ plane, points, onGrab, onDrop }: Nudge) {
  const [nudging, setNudging] = useState<MovedPoint | null>(null);
  return {
    nudging,
    /** Returns whether it handled the key. */
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
