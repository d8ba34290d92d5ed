import { type PointerEvent, useEffect, useRef } from 'react';
import type { PartId } from '../../../core/model/partId.ts';
import { hover } from '../../../store/actions/viewActions.ts';
import { partAtTarget } from '../cards/usePartCard.ts';

/** In milliseconds: long enough to cross other parts without lighting each, short enough to feel immediate. */
const POINT_AFTER = 60;

/** Keeps the page's pointed part up to date: the one under the pointer, else the one with the keyboard's focus. */
export function usePointing() {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  /** The part under the pointer, which is pointed at now or in a moment. */
  const next = useRef<PartId | null>(null);
  const focused = useRef<PartId | null>(null);

  const point = (part: PartId | null) => {
    clearTimeout(timer.current);
    next.current = part;
    hover(part ?? focused.current);
  };
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      hover(null);
    },
    [],
  );

  return {
    // Not as parts move below a pointer that lies still, because the dock has opened.
    onPointerMove: ({ pointerType, target }: PointerEvent<Element>) => {
      const part = partAtTarget(target);
      if (pointerType === 'touch' || part === next.current) return;
      clearTimeout(timer.current);
      next.current = part;
      timer.current = setTimeout(() => point(part), POINT_AFTER);
    },
    onPointerLeave: () => point(null),
    /** The part with the keyboard's focus, or null. A pointer that lies still gives way to it. */
    setFocused: (part: PartId | null) => {
      focused.current = part;
      point(null);
    },
  };
}
