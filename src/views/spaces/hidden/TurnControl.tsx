import { type KeyboardEvent, type MouseEvent, type PointerEvent, useId, useRef } from 'react';
import { FIRST_TURN, type Turn } from '../../../geometry/spaces/hiddenSpace.ts';
import { chooseInSpace } from '../../../store/actions/viewActions.ts';
import { formatWhole } from '../../../strings/formatNumber.ts';
import { laterStrings } from '../../../strings/later.ts';

/** Turn of an arrow key: five degrees, with Shift thirty. */
const STEP = Math.PI / 36;
const LARGE_STEP = Math.PI / 6;
/** Radians per dragged pixel. */
const PER_PIXEL = 0.01;
/** A press that moves no farther than this, in pixels, is a click. */
const CLICK_DISTANCE = 4;
const KEYS: Readonly<Record<string, readonly [yaw: number, pitch: number] | undefined>> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Turns the cube below it by drags and arrow keys; Home restores the first view. Clicks pass through to the points. */
export function TurnControl({ turn }: { readonly turn: Turn }) {
  const words = laterStrings.spaces;
  const helpId = useId();
  const drag = useRef<{ readonly x: number; readonly y: number; readonly from: Turn; hasMoved: boolean } | null>(null);

  const onPointerDown = (event: PointerEvent) => {
    drag.current = null;
    if (!event.isPrimary || event.button !== 0) return;
    drag.current = { x: event.clientX, y: event.clientY, from: turn, hasMoved: false };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    const now = drag.current;
    if (!now || event.buttons === 0) return;
    const [right, down] = [event.clientX - now.x, event.clientY - now.y];
    if (!now.hasMoved && Math.hypot(right, down) < CLICK_DISTANCE) return;
    now.hasMoved = true;
    turnTo(now.from.yaw - right * PER_PIXEL, now.from.pitch + down * PER_PIXEL);
  };
  const onClick = (event: MouseEvent) => {
    if (drag.current?.hasMoved) event.stopPropagation();
    drag.current = null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = KEYS[event.key];
    const step = event.shiftKey ? LARGE_STEP : STEP;
    if (direction) turnTo(turn.yaw + direction[0] * step, turn.pitch + direction[1] * step);
    else if (event.key === 'Home') chooseInSpace({ turn: FIRST_TURN });
    else return;
    event.preventDefault();
  };
  const yaw = Math.round((turn.yaw * 180) / Math.PI);
  const pitch = Math.round((turn.pitch * 180) / Math.PI);
  return (
    <>
      <div
        role="slider"
        tabIndex={0}
        aria-label={words.turn}
        aria-describedby={helpId}
        aria-valuemin={-180}
        aria-valuemax={180}
        aria-valuenow={yaw}
        aria-valuetext={words.turned(formatWhole(yaw), formatWhole(pitch))}
        className="absolute inset-0 cursor-grab touch-none rounded-md"
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onClick={onClick}
        onKeyDown={onKeyDown}
      />
      <span id={helpId} className="sr-only">
        {words.turnHelp}
      </span>
    </>
  );
}

/** Full turns cancel out; the tilt stops straight above and straight below. */
function turnTo(yaw: number, pitch: number): void {
  const around = yaw - 2 * Math.PI * Math.round(yaw / (2 * Math.PI));
  chooseInSpace({ turn: { yaw: around, pitch: Math.min(Math.PI / 2, Math.max(-Math.PI / 2, pitch)) } });
}
