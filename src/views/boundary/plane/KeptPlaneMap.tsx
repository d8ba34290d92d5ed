import { useCallback, useMemo } from 'react';
import type { Plane } from '../../../core/data/dataSet.ts';
import { predict } from '../../../core/engine/forwardPropagation.ts';
import { pointAt } from '../../../geometry/boundaryPlane.ts';
import { networkOf, selectDataSet } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { OutputLayers } from './OutputLayers.tsx';

const SIDE = 50;

/** The output over a plane other than the snapshot's. */
export function KeptPlaneMap({ plane, size }: { readonly plane: Plane; readonly size: number }) {
  const snapshot = usePage((state) => state.run.snapshot);
  const { inputsOf } = usePage(selectDataSet);
  const fields = useMemo(() => {
    if (!snapshot) return undefined;
    const network = networkOf(snapshot);
    const output = Float32Array.from({ length: SIDE * SIDE }, (_, cell) => {
      const place = { x: (cell % SIDE) + 0.5, y: Math.floor(cell / SIDE) + 0.5 };
      return predict(network, inputsOf(pointAt(place, plane, SIDE)));
    });
    return { side: SIDE, values: [output] };
  }, [snapshot, inputsOf, plane]);
  return <OutputLayers selectFields={useCallback(() => fields, [fields])} size={size} />;
}
