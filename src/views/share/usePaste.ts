import { useEffect } from 'react';
import { takeText } from './pastedText.ts';

const TEXT_FIELD = 'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, [contenteditable]';

/** Takes a link or a table pasted anywhere on the page except into a text field. */
export function usePaste(): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || (event.target instanceof Element && event.target.closest(TEXT_FIELD))) return;
      const [text = '', html = ''] = ['plain', 'html'].map((type) => event.clipboardData?.getData(`text/${type}`));
      takeText(text, html);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);
}
