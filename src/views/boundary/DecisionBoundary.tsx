import { useId, useState } from 'react';
import type { Point } from '../../core/runSpec.ts';
import { selectDataSet } from '../../store/derived.ts';
import { usePage } from '../../store/usePage.ts';
import { strings } from '../../strings/index.ts';
import { lazyView } from '../shared/lazyView.tsx';
import { BoundaryPlane } from './BoundaryPlane.tsx';
import { selectIsOwn } from './selectIsOwn.ts';

const BoundaryKey = lazyView(() => import('./BoundaryKey.tsx').then((module) => module.BoundaryKey));
const BoundaryControls = lazyView(
  () => import('./BoundaryControls.tsx').then((module) => module.BoundaryControls),
  'h-[48.5px] pointer-coarse:h-[113px] beside:h-0',
);
const PointTools = lazyView(() => import('./PointTools.tsx').then((module) => module.PointTools));
const PointerReading = lazyView(() => import('./PointerReading.tsx').then((module) => module.PointerReading));

/** Where height is scarce and width is not, the fields and switches go beside the plane instead of below it. */
const LAYOUT =
  'grid min-h-0 grid-rows-[minmax(0,1fr)] gap-x-3 gap-y-1 beside:grid-cols-[minmax(0,1fr)_104px] beside:grid-rows-[minmax(112px,1fr)]';
const CONTROLS = 'flex flex-col gap-1 beside:row-start-1 beside:col-start-2';
const BELOW = 'beside:col-span-2';

/** The output over the plane. Takes the width of its container, and gives way in height where that is limited. */
export function DecisionBoundary() {
  const presenting = usePage((state) => state.view.presenting);
  const isRegression = usePage((state) => selectDataSet(state).task === 'regression');
  const isOwn = usePage(selectIsOwn);
  const [pointer, setPointer] = useState<Point | null>(null);
  const [newTarget, setNewTarget] = useState<number | null>(null);
  const headingId = useId();

  return (
    <section aria-labelledby={headingId} className="flex min-h-0 w-full min-w-0 flex-col gap-1.5">
      <div className="flex shrink-0 flex-wrap items-baseline justify-between gap-x-3">
        <h2 id={headingId} className="text-[14px] font-semibold presenting:text-[24px]">
          {isRegression ? strings.boundary.regressionTitle : strings.boundary.title}
        </h2>
        {!presenting && <BoundaryKey />}
      </div>
      {presenting ? (
        <BoundaryPlane newTarget={newTarget} onPointer={setPointer} />
      ) : (
        <div className={LAYOUT}>
          <BoundaryPlane newTarget={newTarget} onPointer={setPointer} />
          <div className={`min-h-[18px] ${BELOW}`}>
            <PointerReading point={pointer} />
          </div>
          {isOwn && (
            <div className={`min-h-7 ${BELOW}`}>
              <PointTools newTarget={newTarget} onNewTarget={setNewTarget} />
            </div>
          )}
          <div className={CONTROLS}>
            <BoundaryControls />
          </div>
        </div>
      )}
    </section>
  );
}
