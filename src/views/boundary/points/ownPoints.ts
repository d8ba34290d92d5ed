import { useMemo } from 'react';
import type { DataSet } from '../../../core/data/dataSet.ts';
import type { Config } from '../../../core/run/runSpec.ts';
import { ownPointOrderOf } from '../../../store/state/cachedData.ts';
import { selectDataSet, selectProbe } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { formatExact, formatWhole } from '../../../strings/formatNumber.ts';
import { strings } from '../../../strings/index.ts';
import type { PointNaming } from './BoundaryPoints.tsx';
import type { PlanePoint } from './planePoints.ts';

/** Index of a drawn point in `config.points`. */
export function ownIndexOf({ set, row }: PlanePoint, config: Config, { training }: DataSet): number {
  return ownPointOrderOf(config)[set === 'training' ? row : training.length + row] ?? -1;
}

/** Index in `config.points` of the first point at the chosen place, or -1. */
export function useChosenOwnPoint(): number {
  const points = usePage((state) => state.spec.config.points);
  const probe = usePage(selectProbe);
  return useMemo(() => points.findIndex(([x1, x2]) => x1 === probe[0] && x2 === probe[1]), [points, probe]);
}

/** Names own points by their number in the list, their class or target, and their place. */
export function useOwnNaming(): PointNaming {
  const config = usePage((state) => state.spec.config);
  const dataSet = usePage(selectDataSet);
  return useMemo(
    () => ({
      help: strings.plane.pointHelp,
      name: (point, output) =>
        strings.plane.ownPointName({
          number: formatWhole(ownIndexOf(point, config, dataSet) + 1),
          isTest: point.set === 'test',
          target: formatExact(point.target),
          isClass: dataSet.task === 'classification',
          x1: formatExact(point.point[0]),
          x2: formatExact(point.point[1]),
          output,
        }),
    }),
    [config, dataSet],
  );
}

/** Target of a new point: the chosen class, or the number in the field. */
export function newTargetOf({ task, range }: DataSet, drawnClass: 0 | 1, newTarget: number | null): number {
  return task === 'regression' ? (newTarget ?? Number(range.middle.toPrecision(4))) : drawnClass;
}
