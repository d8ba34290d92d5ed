import { useEffect } from 'react';
import { later } from '../../store/browser/later.ts';
import { notify } from '../../store/state/pageStore.ts';

const TEXT_FIELD = 'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, [contenteditable]';
const loadPastedText = later(() => import('./pastedText.ts'));

/** Takes a link or a table pasted anywhere on the page except into a text field, from the first moment on. */
export function usePaste(): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || (event.target instanceof Element && event.target.closest(TEXT_FIELD))) return;
      // Read at once: an event forgets its data.
      const [text = '', html = ''] = ['plain', 'html'].map((type) => event.clipboardData?.getData(`text/${type}`));
      loadPastedText().then(
        ({ takeText }) => takeText(text, html),
        () => notify({ kind: 'partMissing' }),
      );
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);
}
