import { useState } from 'react';
import type { Plane } from '../../../core/data/dataSet.ts';
import type { Config, OwnPoint } from '../../../core/run/runSpec.ts';
import { pageStore } from '../../../store/state/pageStore.ts';
import { selectDataSet } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';

interface HeldPlane {
  /** The plane to draw. */
  readonly plane: Plane;
  /** Whether it differs from the snapshot's plane. */
  readonly isHeld: boolean;
  /** Runs `add`, which adds a point, and keeps the plane if the points so far span no area. */
  readonly keepWhile: (add: () => void) => void;
}

/**
 * The drawn plane follows the extent of the points. With only a few points it would jump at every click, so the first plane
 * stays until the points change in another way or training starts.
 */
export function useHeldPlane(): HeldPlane {
  const own = usePage((state) => selectDataSet(state).plane);
  const config = usePage((state) => state.spec.config);
  const isTrained = usePage((state) => (state.run.snapshot?.position ?? 0) > 0 && !state.run.isStarting);
  const [held, setHeld] = useState<{ readonly plane: Plane; readonly config: Config } | null>(null);
  const isHeld = held !== null && held.config === config && !isTrained;
  const plane = isHeld ? held.plane : own;
  return {
    plane,
    isHeld,
    keepWhile: (add) => {
      const isKept = isHeld || isFlat(config.points);
      add();
      setHeld(isKept ? { plane, config: pageStore.getState().spec.config } : null);
    },
  };
}

/** Whether all points lie on one vertical or horizontal line, or there are fewer than two. */
function isFlat(points: readonly OwnPoint[]): boolean {
  const [first] = points;
  return points.every((point) => point[0] === first?.[0]) || points.every((point) => point[1] === first?.[1]);
}
