import { useEffect } from 'react';
import { setDialog } from '../../store/actions/viewActions.ts';
import { pageStore } from '../../store/state/pageStore.ts';
import { looksLikeTable } from '../../table/looksLikeTable.ts';

const TEXT_FIELD = 'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, [contenteditable]';

/** Opens a pasted table, unless pasted into a text field, so that the user can choose its columns. */
export function useTablePaste(): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (event.defaultPrevented || (event.target instanceof Element && event.target.closest(TEXT_FIELD))) return;
      const { dialog } = pageStore.getState().view;
      if ((dialog !== null && dialog.kind !== 'table') || !looksLikeTable(text)) return;
      event.preventDefault();
      setDialog({ kind: 'table', name: null, text });
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);
}
