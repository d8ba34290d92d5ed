import { useState } from 'react';
import type { Plane } from '../../../core/data/dataSet.ts';
import type { Config, OwnPoint } from '../../../core/run/runSpec.ts';
import { pageStore } from '../../../store/state/pageStore.ts';
import { selectDataSet } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';

interface KeptPlane {
  /** The plane to draw. */
  readonly plane: Plane;
  /** Whether it differs from the snapshot's plane. */
  readonly isKept: boolean;
  /** Runs `add`, which adds a point, and keeps the plane if the points so far span no area. */
  readonly keepWhile: (add: () => void) => void;
}

/**
 * The drawn plane follows the extent of the points. With only a few points it would jump at every click, so the first plane
 * stays until the points change in another way or training starts.
 */
export function useKeptPlane(): KeptPlane {
  const own = usePage((state) => selectDataSet(state).plane);
  const config = usePage((state) => state.spec.config);
  const isTrained = usePage((state) => (state.run.snapshot?.position ?? 0) > 0 && !state.run.isStarting);
  const [kept, setKept] = useState<{ readonly plane: Plane; readonly config: Config } | null>(null);
  const isKept = kept !== null && kept.config === config && !isTrained;
  const plane = isKept ? kept.plane : own;
  return {
    plane,
    isKept,
    keepWhile: (add) => {
      const staysKept = isKept || isFlat(config.points);
      add();
      setKept(staysKept ? { plane, config: pageStore.getState().spec.config } : null);
    },
  };
}

/** Whether all points lie on one vertical or horizontal line, or there are fewer than two. */
function isFlat(points: readonly OwnPoint[]): boolean {
  const [first] = points;
  return points.every((point) => point[0] === first?.[0]) || points.every((point) => point[1] === first?.[1]);
}
