import { useState } from 'react';
import type { Point } from '../../core/run/runSpec.ts';
import { selectIsOwn } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { BoundaryControls } from './BoundaryControls.tsx';
import { BoundaryPlane } from './BoundaryPlane.tsx';
import { EditPointsButton } from './editing/EditPointsButton.tsx';
import { PointerReadout } from './probe/PointerReadout.tsx';

/** In a low, wide window, fields and switches go beside the plane instead of below it. */
const LAYOUT =
  'grid min-h-0 grid-rows-[minmax(0,1fr)] gap-x-3 gap-y-1 beside:grid-cols-[minmax(0,1fr)_104px] beside:grid-rows-[minmax(112px,1fr)]';
const CONTROLS = 'flex flex-col gap-1 beside:row-start-1 beside:col-start-2';
const BELOW = 'beside:col-span-2';

/** The plane and its controls. */
export function BoundaryBody() {
  const presenting = usePage((state) => state.view.presenting);
  const isOwn = usePage(selectIsOwn);
  const [pointer, setPointer] = useState<Point | null>(null);
  if (presenting) return <BoundaryPlane onPointer={setPointer} />;
  return (
    <div className={LAYOUT}>
      <BoundaryPlane onPointer={setPointer} />
      <div className={`min-h-[18px] ${BELOW}`}>
        <PointerReadout point={pointer} />
      </div>
      {isOwn && (
        <div className={`min-h-7 ${BELOW}`}>
          <EditPointsButton />
        </div>
      )}
      <div className={CONTROLS}>
        <BoundaryControls />
      </div>
    </div>
  );
}
