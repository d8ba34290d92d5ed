import { useEffect, useId, useRef, useState } from 'react';
import { copyText } from '../../store/actions/viewActions.ts';
import { laterStrings } from '../../strings/later.ts';
import { Button } from '../shared/inputs/Button.tsx';

interface SharedLinkProps {
  readonly link: string;
  /** Whether it is already on the clipboard. */
  readonly copied: boolean;
}

/** A link to copy, by the button or, if the browser forbids that, by hand. */
export function SharedLink({ link, copied }: SharedLinkProps) {
  const words = laterStrings.files;
  const field = useRef<HTMLInputElement>(null);
  const fieldId = useId();
  const [isCopied, setIsCopied] = useState(copied);
  // Focus selects the link, so that copy shortcuts work too.
  useEffect(() => field.current?.focus(), []);
  const copy = async () => {
    const done = await copyText(link);
    setIsCopied(done);
    if (!done) field.current?.select();
  };
  return (
    <>
      <label htmlFor={fieldId} className="font-semibold">
        {words.link}
      </label>
      <div className="mt-1 flex gap-2">
        <input
          id={fieldId}
          ref={field}
          type="text"
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
          className="h-9 min-w-0 flex-1 rounded-lg border border-control bg-sunken px-2.5 pointer-coarse:h-[44px]"
        />
        <Button look="ink" className="h-9 px-3.5 pointer-coarse:h-[44px]" onClick={() => void copy()}>
          {words.copy}
        </Button>
      </div>
      <p role="alert" className="mt-1 min-h-[22px] font-semibold">
        {isCopied ? words.copied : words.notCopied}
      </p>
    </>
  );
}
