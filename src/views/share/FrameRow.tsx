import { useId, useRef, useState } from 'react';
import { FRAME_HEIGHT, FRAME_WIDTH, frameCode } from '../../export/frameCode.ts';
import { frameAddress } from '../../store/actions/shareActions.ts';
import { copyText } from '../../store/actions/viewActions.ts';
import { laterStrings } from '../../strings/later.ts';
import { Button } from '../shared/inputs/Button.tsx';
import { CopyIcon } from '../shared/inputs/icons.tsx';
import { LinkInput } from './LinkInput.tsx';

/** The HTML that puts what is shared into another page. It is shown only where it has to be copied by hand. */
export function FrameRow({ link }: { readonly link: string }) {
  const words = laterStrings.embed;
  const field = useRef<HTMLInputElement>(null);
  const fieldId = useId();
  const [last, setLast] = useState<{ readonly link: string; readonly isCopied: boolean } | null>(null);
  const isCopied = last?.link === link ? last.isCopied : null;
  const code = frameCode(frameAddress(link), words.frameTitle);
  const copy = async () => {
    setLast({ link, isCopied: await copyText(code) });
    field.current?.focus();
  };
  return (
    <div className="mt-3.5 border-t border-hairline pt-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <div>
          <h3 className="font-semibold">{words.code}</h3>
          <p className="text-[13px] text-muted">{words.codeHelp(FRAME_WIDTH, FRAME_HEIGHT)}</p>
        </div>
        <Button className="h-[40px] px-3 pointer-coarse:h-[44px]" onClick={() => void copy()}>
          <CopyIcon />
          {words.copyCode}
        </Button>
      </div>
      <p role="alert" className="mt-1 font-semibold empty:hidden">
        {isCopied !== null && (isCopied ? words.codeCopied : words.codeNotCopied)}
      </p>
      {isCopied === false && (
        <>
          <label htmlFor={fieldId} className="sr-only">
            {words.codeField}
          </label>
          <LinkInput id={fieldId} field={field} link={code} className="mt-1 h-[36px] w-full text-[13px]" />
        </>
      )}
    </div>
  );
}
