import { type KeyboardEvent, type MouseEvent, useId } from 'react';
import type { Plane } from '../../../core/data/dataSet.ts';
import type { Point } from '../../../core/run/runSpec.ts';
import { placeOf } from '../../../geometry/boundaryPlane.ts';
import { laterStrings } from '../../../strings/later.ts';
import { isArrowKey, nudged } from '../points/nudge.ts';
import { Aim, type AimLook } from './Aim.tsx';

interface CrosshairProps {
  readonly point: Point;
  readonly plane: Plane;
  readonly size: number;
  readonly name: string;
  readonly look: AimLook;
  /** Whether the pointer is at the place. */
  readonly isPointedAt: boolean;
  readonly onMove: (point: Point) => void;
  readonly onPress: (event: KeyboardEvent | MouseEvent) => void;
}

/** The place of the next point, moved by the pointer or by keys. Visible under the pointer, and while the keyboard has it. */
export function Crosshair({ point, plane, size, name, look, isPointedAt, onMove, onPress }: CrosshairProps) {
  const helpId = useId();
  const { x, y } = placeOf(point, plane, size);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isArrowKey(event)) onMove(nudged(point, event, plane));
    else if (event.key === 'Enter' || event.key === ' ') onPress(event);
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    // A screen reader's press has no position: the plane would take it for a click in its corner.
    event.stopPropagation();
    onPress(event);
  };
  return (
    <>
      <button
        type="button"
        data-crosshair
        aria-label={name}
        aria-describedby={helpId}
        className="peer pointer-events-none absolute size-[28px] -translate-1/2 rounded-full opacity-0 focus-visible:opacity-100 pointer-coarse:size-[44px]"
        style={{ left: x, top: y }}
        onKeyDown={onKeyDown}
        onClick={onClick}
      />
      <div
        className={`pointer-events-none absolute inset-0 peer-focus-visible:block ${isPointedAt ? '' : 'hidden'}`}
        aria-hidden="true"
      >
        <Aim point={point} plane={plane} size={size} look={look} />
      </div>
      <p id={helpId} className="sr-only">
        {laterStrings.plane.crosshairHelp}
      </p>
    </>
  );
}
