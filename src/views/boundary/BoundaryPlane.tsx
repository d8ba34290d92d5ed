import { memo, useRef, useState } from 'react';
import type { Point } from '../../core/run/runSpec.ts';
import { selectDataSet } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { useBoxSize } from '../shared/page/useBoxSize.ts';
import { PLANE_PLACE } from './planePlace.ts';
import { PointerPill } from './probe/PointerPill.tsx';
import { ReadOnlySquare } from './ReadOnlySquare.tsx';

interface BoundaryPlaneProps {
  /** Classes of the place. */
  readonly place?: string;
}

/** The largest square that fits its place. */
export const BoundaryPlane = memo(function BoundaryPlane({ place = PLANE_PLACE }: BoundaryPlaneProps) {
  const box = useRef<HTMLDivElement>(null);
  const room = useBoxSize(box);
  const { plane } = usePage(selectDataSet);
  const [pointer, setPointer] = useState<Point | null>(null);
  const size = room ? Math.floor(Math.min(room.width, room.height)) : 0;
  const left = Math.max(0, ((room?.width ?? 0) - size) / 2);
  return (
    <div ref={box} className={place}>
      {size > 0 && (
        <div className="absolute top-0" style={{ left, width: size, height: size }}>
          <ReadOnlySquare size={size} onPointer={setPointer} />
          {pointer && <PointerPill point={pointer} plane={plane} size={size} />}
        </div>
      )}
    </div>
  );
});
