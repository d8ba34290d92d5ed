import { useRef } from 'react';
import type { Curve } from '../../../core/data/curves.ts';
import type { Plane } from '../../../core/data/dataSet.ts';
import { selectDataSet } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { laterStrings } from '../../../strings/later.ts';
import { useBoxSize } from '../../shared/page/useBoxSize.ts';
import { useMediaQuery } from '../../shared/page/useMediaQuery.ts';
import { EditableSquare } from './EditableSquare.tsx';
import type { Tool } from './tools/tool.ts';

/** Pixels beside the plane for one axis and the other's name, below it, and for the line about the keys. */
const AXIS_LEFT = 34;
const RIGHT = 16;
const AXIS_BELOW = 20;
const KEYS = 22;

interface DrawingPlaneProps {
  readonly plane: Plane;
  readonly tool: Tool;
  /** A curve to be seen on the plane, or null. */
  readonly curve: Curve | null;
}

/** The largest square that fits, and which keys work on it. */
export function DrawingPlane({ plane, tool, curve }: DrawingPlaneProps) {
  const words = laterStrings.data.editing;
  const box = useRef<HTMLDivElement>(null);
  const room = useBoxSize(box);
  const touch = useMediaQuery('(pointer: coarse)');
  const isClass = usePage((state) => selectDataSet(state).task === 'classification');
  const size = room ? Math.min(room.width - AXIS_LEFT - RIGHT, room.height - AXIS_BELOW - (touch ? 0 : KEYS)) : 0;
  const left = Math.max(AXIS_LEFT, ((room?.width ?? 0) - size) / 2);
  return (
    <div ref={box} className="relative stacked:h-[min(calc(100vw-66px),540px,calc(100svh-120px))] wide:h-full">
      {size > 0 && (
        <div data-editing-plane className="absolute top-0" style={{ left, width: size, height: size }}>
          <EditableSquare plane={plane} size={size} tool={tool} curve={curve} />
        </div>
      )}
      {size > 0 && !touch && (
        <p className="absolute truncate text-[13px] text-muted" style={{ left, top: size + AXIS_BELOW + 2 }}>
          {isClass ? words.keys : words.keysForNumbers}
        </p>
      )}
    </div>
  );
}
