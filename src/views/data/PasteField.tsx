import { useEffect, useId, useRef } from 'react';
import { laterStrings } from '../../strings/later.ts';
import { Button } from '../shared/inputs/Button.tsx';

/** Longer text is not shown: laying it out would freeze the page, and nobody edits it there. */
const LONGEST_SHOWN = 20_000;

interface PasteFieldProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** A field for a table; reads pasted or typed text at once. */
export function PasteField({ text, onText }: PasteFieldProps) {
  const words = laterStrings.data.table;
  const labelId = useId();
  const hintId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const isShown = text.length <= LONGEST_SHOWN;
  useEffect(() => {
    if (isShown) field.current?.focus();
  }, [isShown]);
  if (!isShown)
    return (
      <Button className="mb-2 min-h-[32px] px-3 pointer-coarse:min-h-[44px]" onClick={() => onText('')}>
        {words.another}
      </Button>
    );
  return (
    <div>
      <label id={labelId} className="block font-semibold">
        {words.pasteField}
        <textarea
          ref={field}
          aria-labelledby={labelId}
          aria-describedby={text === '' ? hintId : undefined}
          rows={text === '' ? 6 : 3}
          wrap="off"
          spellCheck={false}
          defaultValue={text}
          onInput={(event) => onText(event.currentTarget.value)}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text/plain');
            if (event.currentTarget.value.length + pasted.length <= LONGEST_SHOWN) return;
            event.preventDefault();
            onText(pasted);
          }}
          className="mt-1 block w-full resize-y rounded-lg border border-control bg-card px-2 py-1.5 text-[14px] font-normal"
        />
      </label>
      {text === '' && (
        <p id={hintId} className="mt-1 text-[13px] text-muted">
          {words.pasteHint}
        </p>
      )}
    </div>
  );
}
