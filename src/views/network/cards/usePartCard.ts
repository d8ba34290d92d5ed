import { useCallback, useEffect, useState } from 'react';
import type { PartId } from '../../../core/model/partId.ts';

/** Marks the card, so that a click in it does not close it. */
export const CARD_MARK = 'data-card';

/** The part whose card is open. Escape closes it wherever the focus is, and so does a click that is neither on it nor on a part. */
export function usePartCard() {
  const [shown, setShown] = useState<PartId | null>(null);
  const isOpen = shown !== null;
  const close = useCallback(() => setShown(null), []);

  useEffect(() => {
    if (!isOpen) return;
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      close();
    };
    // Not on the press: a field of the card takes what was typed as it loses the focus.
    const closeOnClick = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.isConnected && !target.closest(`[${CARD_MARK}]`) && !partAtTarget(target))
        close();
    };
    document.addEventListener('keydown', closeOnEscape);
    document.addEventListener('click', closeOnClick);
    return () => {
      document.removeEventListener('keydown', closeOnEscape);
      document.removeEventListener('click', closeOnClick);
    };
  }, [isOpen, close]);

  return { shown, close, toggle: (part: PartId) => setShown((known) => (known === part ? null : part)) };
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
