import { useMemo } from 'react';
import type { DataSet } from '../../../core/data/dataSet.ts';
import type { Config } from '../../../core/run/runSpec.ts';
import { ownPointOrderOf } from '../../../store/state/cachedData.ts';
import { selectDataSet } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { formatExact, formatWhole } from '../../../strings/formatNumber.ts';
import { laterStrings } from '../../../strings/later.ts';
import type { PointNaming } from '../points/BoundaryPoints.tsx';
import type { PlanePoint } from '../points/planePoints.ts';

/** Index of a drawn point in `config.points`. */
export function ownIndexOf({ set, row }: PlanePoint, config: Config, { training }: DataSet): number {
  return ownPointOrderOf(config)[set === 'training' ? row : training.length + row] ?? -1;
}

/** Names own points by their number in the list, their class or target, and their place; there is no answer while they are edited. */
export function useOwnNaming(): PointNaming {
  const config = usePage((state) => state.spec.config);
  const dataSet = usePage(selectDataSet);
  return useMemo(
    () => ({
      help: laterStrings.plane.pointHelp,
      name: (point) =>
        laterStrings.plane.ownPointName({
          number: formatWhole(ownIndexOf(point, config, dataSet) + 1),
          isTest: point.set === 'test',
          target: formatExact(point.target),
          isClass: dataSet.task === 'classification',
          x1: formatExact(point.point[0]),
          x2: formatExact(point.point[1]),
          output: null,
        }),
    }),
    [config, dataSet],
  );
}
