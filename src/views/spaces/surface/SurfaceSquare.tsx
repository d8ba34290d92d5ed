import { type KeyboardEvent, type PointerEvent, useId, useRef } from 'react';
import type { LossSurface, SurfacePoint } from '../../../core/analysis/lossSurface.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { strings } from '../../../strings/index.ts';
import { laterStrings } from '../../../strings/later.ts';
import { pointerWithin } from '../../shared/page/onPage.ts';
import { useBoxSize } from '../../shared/page/useBoxSize.ts';
import { SurfaceAxes } from './SurfaceAxes.tsx';
import { SurfaceLevels } from './SurfaceLevels.tsx';

/** Nodes per arrow key with Shift; one without. */
const LARGE_STEP = 5;

interface SurfaceSquareProps {
  readonly surface: LossSurface | null;
  readonly isCurrent: boolean;
  readonly across: string;
  readonly up: string;
  readonly descriptionId: string;
  /** The node pointed at, or null. */
  readonly pointed: number | null;
  readonly textAt: (node: number) => string;
  readonly onPoint: (node: number | null) => void;
}

/** The largest square that fits, with its axes: contour levels, path, and a crosshair for pointer and keys. */
export function SurfaceSquare(props: SurfaceSquareProps) {
  const words = laterStrings.spaces;
  const { surface, isCurrent, across, up, descriptionId, pointed, textAt, onPoint } = props;
  const box = useRef<HTMLDivElement>(null);
  const room = useBoxSize(box);
  const presenting = usePage((state) => state.view.presenting);
  const helpId = useId();
  const fontSize = presenting ? 20 : 12;
  const [left, below] = [Math.round(2.8 * fontSize), Math.round(1.6 * fontSize)];
  const size = room ? Math.max(0, Math.floor(Math.min(room.width - left, room.height - below))) : 0;
  const side = surface?.side ?? 2;

  const nodeUnder = (event: PointerEvent) => {
    const { x, y } = pointerWithin(event, event.currentTarget);
    const column = Math.round((x / size) * (side - 1));
    const row = Math.round((y / size) * (side - 1));
    onPoint(within(row, side) * side + within(column, side));
  };
  const here = surface?.path.at(-1);
  const node = pointed ?? (surface && here ? nodeNear(surface, here) : 0);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = event.shiftKey ? LARGE_STEP : 1;
    const steps: Readonly<Record<string, readonly [number, number] | undefined>> = {
      ArrowLeft: [-step, 0],
      ArrowRight: [step, 0],
      ArrowUp: [0, -step],
      ArrowDown: [0, step],
    };
    const move = steps[event.key];
    if (move) onPoint(within(Math.floor(node / side) + move[1], side) * side + within((node % side) + move[0], side));
    else if (event.key === 'Escape') onPoint(null);
    else return;
    event.preventDefault();
  };

  return (
    <div ref={box} className="relative mx-auto aspect-square max-h-full min-h-0 w-full max-w-[84svh]">
      {size > 0 && (
        <div
          className="absolute top-0"
          style={{ left: `calc(50% + ${left - (size + left) / 2}px)`, width: size, height: size }}
        >
          <div
            role="img"
            aria-label={strings.spaceNames.names.surface}
            aria-describedby={descriptionId}
            className={`absolute inset-0 overflow-hidden rounded-md border border-hairline ${isCurrent ? '' : 'opacity-45'}`}
          >
            {surface && <SurfaceLevels surface={surface} size={size} fontSize={fontSize} />}
          </div>
          {surface && (
            <>
              <SurfaceAxes surface={surface} size={size} fontSize={fontSize} across={across} up={up} />
              <div
                role="slider"
                tabIndex={0}
                aria-label={words.crosshair}
                aria-describedby={helpId}
                aria-valuemin={0}
                aria-valuemax={side * side - 1}
                aria-valuenow={node}
                aria-valuetext={textAt(node)}
                className="peer absolute inset-0 cursor-crosshair touch-manipulation rounded-md"
                onPointerMove={nodeUnder}
                onPointerDown={nodeUnder}
                onPointerLeave={(event) => event.pointerType === 'mouse' && onPoint(null)}
                onKeyDown={onKeyDown}
                onBlur={() => onPoint(null)}
              />
              {pointed !== null && <Cross node={pointed} side={side} size={size} />}
              <span id={helpId} className="sr-only">
                {words.crosshairHelp}
              </span>
            </>
          )}
        </div>
      )}
    </div>
  );
}

function Cross({ node, side, size }: { readonly node: number; readonly side: number; readonly size: number }) {
  const x = ((node % side) / (side - 1)) * size;
  const y = (Math.floor(node / side) / (side - 1)) * size;
  return (
    <svg className="pointer-events-none absolute inset-0 size-full" aria-hidden="true">
      <path d={`M0 ${y}H${size}M${x} 0V${size}`} className="stroke-ink" strokeOpacity="0.5" />
    </svg>
  );
}

function within(index: number, side: number): number {
  return Math.min(side - 1, Math.max(0, index));
}

/** The grid node nearest to a point of the path. */
function nodeNear({ across, up, side }: LossSurface, place: SurfacePoint): number {
  const column = Math.round(((place.across - across.min) / (across.max - across.min)) * (side - 1));
  const row = Math.round(((up.max - place.up) / (up.max - up.min)) * (side - 1));
  return within(row, side) * side + within(column, side);
}
