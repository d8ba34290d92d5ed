import { memo, useRef } from 'react';
import type { Point } from '../../core/run/runSpec.ts';
import { selectIsOwn } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { useBoxSize } from '../shared/page/useBoxSize.ts';
import { EditableSquare } from './points/EditableSquare.tsx';
import { ReadOnlySquare } from './ReadOnlySquare.tsx';

/** Leaves room for the axes to the left and below; limits the height in a low window. */
const WITH_AXES =
  'mr-auto mb-[18px] ml-[max(30px,calc(50%-min(260px,42svh)))] max-h-[calc(100%-18px)] low:max-w-[42svh] w-[min(calc(100%-30px),520px,84svh)]';
/** The buttons for own points stand below the plane; in a low window the plane gives up height for them. */
const WITH_TOOLS = '[@media(min-width:1100px)_and_(min-height:801px)]:max-w-[34svh]';
const WITHOUT_AXES = 'max-h-full w-full';

interface BoundaryPlaneProps {
  /** Target of the next added point in regression, or null for the middle of the range. */
  readonly newTarget: number | null;
  /** Receives the point under the pointer, or null when it leaves. */
  readonly onPointer: (point: Point | null) => void;
}

/** The largest square that fits its box. */
export const BoundaryPlane = memo(function BoundaryPlane({ newTarget, onPointer }: BoundaryPlaneProps) {
  const box = useRef<HTMLDivElement>(null);
  const room = useBoxSize(box);
  const presenting = usePage((state) => state.view.presenting);
  const isOwn = usePage(selectIsOwn);
  const size = room ? Math.floor(Math.min(room.width, room.height)) : 0;
  const left = Math.max(0, ((room?.width ?? 0) - size) / 2);
  return (
    <div
      ref={box}
      className={`relative aspect-square min-h-0 ${presenting ? WITHOUT_AXES : WITH_AXES} ${isOwn && !presenting ? WITH_TOOLS : ''}`}
    >
      {size > 0 && (
        <div className="absolute top-0" style={{ left, width: size, height: size }}>
          {isOwn ? (
            <EditableSquare size={size} newTarget={newTarget} onPointer={onPointer} />
          ) : (
            <ReadOnlySquare size={size} onPointer={onPointer} />
          )}
        </div>
      )}
    </div>
  );
});
