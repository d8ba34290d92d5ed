import { memo, useRef } from 'react';
import type { Point } from '../../core/run/runSpec.ts';
import { usePage } from '../../store/state/usePage.ts';
import { useBoxSize } from '../shared/page/useBoxSize.ts';
import { ReadOnlySquare } from './ReadOnlySquare.tsx';

/** Leaves room for the axes to the left and below; limits the height in a low window. */
const WITH_AXES =
  'mr-auto mb-[18px] ml-[max(30px,calc(50%-min(260px,42svh)))] max-h-[calc(100%-18px)] low:max-w-[42svh] w-[min(calc(100%-30px),520px,84svh)]';
const WITHOUT_AXES = 'max-h-full w-full';

interface BoundaryPlaneProps {
  /** Receives the point under the pointer, or null when it leaves. */
  readonly onPointer: (point: Point | null) => void;
}

/** The largest square that fits its box. */
export const BoundaryPlane = memo(function BoundaryPlane({ onPointer }: BoundaryPlaneProps) {
  const box = useRef<HTMLDivElement>(null);
  const room = useBoxSize(box);
  const presenting = usePage((state) => state.view.presenting);
  const size = room ? Math.floor(Math.min(room.width, room.height)) : 0;
  const left = Math.max(0, ((room?.width ?? 0) - size) / 2);
  return (
    <div ref={box} className={`relative aspect-square min-h-0 ${presenting ? WITHOUT_AXES : WITH_AXES}`}>
      {size > 0 && (
        <div className="absolute top-0" style={{ left, width: size, height: size }}>
          <ReadOnlySquare size={size} onPointer={onPointer} />
        </div>
      )}
    </div>
  );
});
