import { type KeyboardEvent, type MouseEvent, useId } from 'react';
import type { Plane } from '../../../core/data/dataSet.ts';
import type { Point } from '../../../core/run/runSpec.ts';
import { placeOf } from '../../../geometry/boundaryPlane.ts';
import { MAP_INK, MAP_PAPER } from '../../../geometry/paint/palette.ts';
import { strings } from '../../../strings/index.ts';
import { isArrowKey, nudged } from './nudge.ts';

interface CrosshairProps {
  readonly point: Point;
  readonly plane: Plane;
  readonly size: number;
  readonly name: string;
  readonly onMove: (point: Point) => void;
  readonly onAdd: (event: KeyboardEvent | MouseEvent) => void;
}

/** Keyboard cursor for a new point. Visible only while focused. */
export function Crosshair({ point, plane, size, name, onMove, onAdd }: CrosshairProps) {
  const helpId = useId();
  const { x, y } = placeOf(point, plane, size);
  const cross = `M0 ${y}H${size}M${x} 0V${size}`;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isArrowKey(event)) onMove(nudged(point, event, plane));
    else if (event.key === 'Enter' || event.key === ' ') onAdd(event);
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    // A screen reader's press has no position: the plane would take it for a click in its corner.
    event.stopPropagation();
    onAdd(event);
  };
  return (
    <>
      <button
        type="button"
        data-crosshair
        aria-label={name}
        aria-describedby={helpId}
        className="peer pointer-events-none absolute size-[24px] -translate-1/2 rounded-full opacity-0 focus-visible:opacity-100"
        style={{ left: x, top: y }}
        onKeyDown={onKeyDown}
        onClick={onClick}
      />
      <svg
        className="pointer-events-none absolute inset-0 hidden size-full peer-focus-visible:block"
        fill="none"
        aria-hidden="true"
      >
        <path d={cross} stroke={MAP_PAPER} strokeWidth="3" strokeOpacity="0.8" />
        <path d={cross} stroke={MAP_INK} strokeWidth="1" />
      </svg>
      <p id={helpId} className="sr-only">
        {strings.plane.crosshairHelp}
      </p>
    </>
  );
}
