import { useState } from 'react';
import type { Plane } from '../../../core/data/dataSet.ts';
import { selectDataSet } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { drawingPlane } from './drawingPlane.ts';

/** The plane while points are edited; it changes only if they do not suit it. */
export function useDrawingPlane(): Plane {
  const points = usePage((state) => state.spec.config.points);
  const fitted = usePage((state) => selectDataSet(state).plane);
  const [shown, setShown] = useState<Plane | null>(null);
  const plane = drawingPlane(points, fitted, shown);
  if (plane !== shown) setShown(plane);
  return plane;
}
