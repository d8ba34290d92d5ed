import { useMemo } from 'react';
import { regionNames } from '../../../geometry/boundary/classRegions.ts';
import { outputMap } from '../../../geometry/boundary/planeMap.ts';
import { selectDataSet } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { ClassMark } from '../../shared/words/ClassMark.tsx';
import { selectShownPart } from './shownUnit.ts';

/** The mark and number of each class in its region, so that a print without colours tells the regions apart. */
export function RegionNames() {
  const calm = usePage((state) => state.run.calm);
  const dataSet = usePage(selectDataSet);
  const isOfAll = usePage((state) => selectShownPart(state) === null);
  const names = useMemo(() => {
    const map = calm && outputMap(calm.fields, dataSet);
    return map?.kind === 'classes' ? regionNames(map.fields, map.side) : [];
  }, [calm, dataSet]);
  if (!isOfAll) return null;
  return names.map(({ number, x, y }) => (
    <span
      key={number}
      aria-hidden="true"
      className="pointer-events-none absolute flex -translate-1/2 items-center gap-1 rounded-md bg-card/90 px-1.5 text-[13px] leading-[22px] font-semibold presenting:text-[24px] presenting:leading-[34px]"
      style={{ left: `${100 * x}%`, top: `${100 * y}%` }}
    >
      <ClassMark number={number} />
      {number}
    </span>
  ));
}
