interface Drag {
  /** Captures the pointer, so that cursor and hover stay with this element. */
  readonly element: Element;
  /** The press that may start the drag. */
  readonly press: PointerEvent;
  /** A press that moves no farther than this, in pixels, is a click. */
  readonly clickDistance: number;
  readonly onStart: () => void;
  readonly onMove: (event: PointerEvent) => void;
  readonly onEnd: () => void;
  /** Called for Escape, or when the browser takes the pointer away. */
  readonly onCancel: () => void;
}

/** Follows a pressed pointer until its release. Once it drags, Escape cancels, and no click follows. */
export function trackDrag({ element, press, clickDistance, onStart, onMove, onEnd, onCancel }: Drag): void {
  let state: 'pressed' | 'dragging' | 'cancelled' = 'pressed';

  const move = (event: PointerEvent) => {
    if (event.pointerId !== press.pointerId) return;
    if (event.buttons === 0) return release(event);
    if (state === 'pressed') {
      if (Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY) < clickDistance) return;
      state = 'dragging';
      if (element.isConnected) element.setPointerCapture(press.pointerId);
      onStart();
    }
    if (state === 'dragging') onMove(event);
  };
  const release = (event: PointerEvent) => {
    if (event.pointerId !== press.pointerId) return;
    const was = state;
    finish();
    if (was === 'dragging') onEnd();
  };
  const lose = (event: PointerEvent) => {
    if (event.pointerId !== press.pointerId) return;
    cancel();
    finish();
  };
  const cancel = () => {
    if (state === 'dragging') onCancel();
    state = 'cancelled';
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || state !== 'dragging') return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  };
  const finish = () => {
    removeEventListener('pointermove', move);
    removeEventListener('pointerup', release);
    removeEventListener('pointercancel', lose);
    removeEventListener('keydown', onKeyDown, true);
    if (state === 'pressed') return;
    addEventListener('click', swallow, true);
    // A click caused by a drag arrives at once.
    setTimeout(() => removeEventListener('click', swallow, true));
  };

  addEventListener('pointermove', move);
  addEventListener('pointerup', release);
  addEventListener('pointercancel', lose);
  addEventListener('keydown', onKeyDown, true);
}

function swallow(event: Event): void {
  event.stopPropagation();
  event.preventDefault();
}
