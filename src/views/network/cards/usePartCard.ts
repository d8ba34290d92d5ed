import { type PointerEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { PartId } from '../../../core/model/partId.ts';
import { hover } from '../../../store/actions/viewActions.ts';
import { usePage } from '../../../store/state/usePage.ts';

/** In milliseconds: long enough to cross other parts without opening a card for each, short enough to feel immediate. */
const OPEN_AFTER = 90;
/** While a card is open, the pointer's path into it may cross other parts. */
const CHANGE_AFTER = 220;
const CLOSE_AFTER = 300;

/** Marks the card, so that the pointer may move into it. */
export const CARD_MARK = 'data-card';

/**
 * The part whose card is open: the one under the pointer, else the one with the keyboard's focus, else the one pinned by a
 * click, a tap or Enter.
 */
export function usePartCard() {
  const hovered = usePage((state) => state.view.hovered);
  const [focused, setFocused] = useState<PartId | null>(null);
  const [pinned, setPinned] = useState<PartId | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const later = (part: PartId | null, milliseconds: number) => {
    clearTimeout(timer.current);
    // A card that is being typed into stays, wherever the pointer goes.
    if (!document.activeElement?.closest(`[${CARD_MARK}] input`))
      timer.current = setTimeout(() => hover(part), milliseconds);
  };

  useEffect(
    () => () => {
      clearTimeout(timer.current);
      hover(null);
    },
    [],
  );

  const shown = hovered ?? focused ?? pinned;
  const isOpen = shown !== null;

  const close = useCallback(() => {
    clearTimeout(timer.current);
    hover(null);
    setFocused(null);
    setPinned(null);
  }, []);

  // Escape closes a card wherever the focus is, because a pointer user has no focus here.
  useEffect(() => {
    if (!isOpen) return;
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      close();
    };
    document.addEventListener('keydown', closeOnEscape);
    return () => document.removeEventListener('keydown', closeOnEscape);
  }, [isOpen, close]);

  return {
    shown,
    isPinned: shown !== null && shown === pinned,
    focused,
    setFocused,
    togglePin: (part: PartId) => setPinned((known) => (known === part ? null : part)),
    close,
    onPointerOver: (event: PointerEvent<Element>) => {
      if (event.pointerType === 'touch') return;
      if (event.target instanceof Element && event.target.closest(`[${CARD_MARK}]`)) {
        clearTimeout(timer.current);
        return;
      }
      const part = partAtTarget(event.target);
      if (part === null) later(null, CLOSE_AFTER);
      else if (part === hovered) clearTimeout(timer.current);
      else later(part, isOpen ? CHANGE_AFTER : OPEN_AFTER);
    },
    onPointerLeave: () => later(null, CLOSE_AFTER),
  };
}

/** The part that a node of the graph belongs to. */
export function partAtTarget(target: EventTarget): PartId | null {
  if (!(target instanceof Element)) return null;
  const node = target.closest('[data-part], [data-stroke-of]');
  const name = node?.getAttribute('data-part') ?? node?.getAttribute('data-stroke-of') ?? null;
  return isPartId(name) ? name : null;
}

function isPartId(name: string | null): name is PartId {
  return name !== null && /^[xnwb]\d/.test(name);
}
