import { useEffect, useEffectEvent } from 'react';
import { endEditing } from '../../../store/actions/dataActions.ts';
import { pageStore } from '../../../store/state/pageStore.ts';

/** Controls that use letters, digits and Escape themselves. */
const TYPED_IN = 'input, textarea, select';

/** Escape ends the editing, the digits from 0 choose the class of the next point. */
export function useEditingKeys(chooseClass: (name: number) => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = event.target instanceof Element ? event.target : document.body;
    if (at.closest(TYPED_IN) || document.querySelector('dialog[open], [popover]:popover-open')) return;
    if (event.key === 'Escape') endEditing();
    // Single keys can be switched off; on the plane they work always.
    else if (!pageStore.getState().view.singleKeys && !at.closest('[data-editing-plane]')) return;
    else if (/^[0-3]$/.test(event.key)) chooseClass(Number(event.key));
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
