import { useMemo } from 'react';
import type { Plane } from '../../core/dataSet.ts';
import { predict } from '../../core/forwardPropagation.ts';
import { pointAt } from '../../geometry/boundaryPlane.ts';
import { networkOf, selectDataSet } from '../../store/derived.ts';
import { usePage } from '../../store/usePage.ts';
import { OutputLayers } from './OutputMap.tsx';

const SIDE = 50;

/** The output over a plane that is not the one of the snapshot's own pictures. */
export function HeldMap({ plane, size }: { readonly plane: Plane; readonly size: number }) {
  const snapshot = usePage((state) => state.run.snapshot);
  const { inputsOf } = usePage(selectDataSet);
  const field = useMemo(() => {
    if (!snapshot) return null;
    const network = networkOf(snapshot);
    return Float32Array.from({ length: SIDE * SIDE }, (_, cell) => {
      const place = { x: (cell % SIDE) + 0.5, y: Math.floor(cell / SIDE) + 0.5 };
      return predict(network, inputsOf(pointAt(place, plane, SIDE)));
    });
  }, [snapshot, inputsOf, plane]);
  return field && <OutputLayers field={field} side={SIDE} size={size} />;
}
