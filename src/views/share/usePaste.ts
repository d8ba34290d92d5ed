import { useEffect } from 'react';
import { later } from '../../store/browser/later.ts';
import { notify } from '../../store/state/pageStore.ts';

const TEXT_FIELD = 'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, [contenteditable]';
const loadPastedText = later(() => import('./pastedText.ts'));

/** Whether a text field takes what is pasted or dropped at an event. */
export function isForField({ target }: Event): boolean {
  return target instanceof Element && target.closest(TEXT_FIELD) !== null;
}

/** Takes links and tables out of what is pasted or dropped. */
export function takeTransfer(data: DataTransfer | null): void {
  const [text = '', html = ''] = ['text/plain', 'text/html'].map((type) => data?.getData(type));
  loadPastedText().then(
    ({ takeText }) => takeText(text, html),
    () => notify({ kind: 'partMissing' }),
  );
}

/** Takes a link or a table pasted anywhere on the page except into a text field, from the first moment on. */
export function usePaste(): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (!event.defaultPrevented && !isForField(event)) takeTransfer(event.clipboardData);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);
}
