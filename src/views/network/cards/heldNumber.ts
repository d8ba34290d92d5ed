interface Press {
  readonly target: EventTarget | null;
  readonly clientX: number;
  readonly clientY: number;
}

/** The draggable number under a press. Compares boxes: some browsers do not report what part of a button was hit. */
export function heldNumber({ target, clientX, clientY }: Press): Element | null {
  const node = target instanceof Element ? target.closest('[data-part]') : null;
  const number = node?.matches('[data-hold]') ? node : node?.querySelector('[data-hold]');
  if (!number) return null;
  const { left, right, top, bottom } = number.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom ? number : null;
}
