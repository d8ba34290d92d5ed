import { useEffect } from 'react';
import { later } from '../../store/browser/later.ts';
import { notify } from '../../store/state/pageStore.ts';

const TEXT_FIELD = 'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, [contenteditable]';
const loadPastedTable = later(() => import('./pastedTable.ts'));

/** Takes a table pasted anywhere on the page except into a text field, from the first moment on. */
export function useTablePaste(): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || (event.target instanceof Element && event.target.closest(TEXT_FIELD))) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      loadPastedTable().then(
        ({ showIfTable }) => showIfTable(text),
        () => notify({ kind: 'partMissing' }),
      );
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);
}
