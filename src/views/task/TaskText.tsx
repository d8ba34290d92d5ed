import { useState } from 'react';
import { laterStrings } from '../../strings/later.ts';

/** A text that may not fit one line. */
const LONG = 90;

/** What the teacher wrote: plain text, with its line breaks. A long text scrolls; in small windows it unfolds. */
export function TaskText({ text }: { readonly text: string }) {
  const words = laterStrings.task;
  const [isUnfolded, setUnfolded] = useState(false);
  const isLong = text.length > LONG || text.includes('\n');
  const size = isLong ? 'wide:text-[15px] wide:leading-[19px]' : 'wide:text-[18px] wide:leading-[24px]';
  const fold = isUnfolded
    ? 'stacked:max-h-[40dvh] stacked:overflow-y-auto'
    : 'stacked:line-clamp-2 stacked:low:line-clamp-1';
  return (
    <div className="flex min-h-0 min-w-0 items-end gap-x-2 wide:max-h-full wide:min-h-[20px] wide:items-stretch">
      <p
        dir="auto"
        // A text that scrolls is reached by keyboard.
        {...(isLong && { tabIndex: 0, role: 'group', 'aria-label': words.name })}
        className={`min-w-0 flex-1 font-semibold whitespace-pre-line wrap-anywhere stacked:text-[15px] stacked:leading-[19px] wide:overflow-y-auto wide:[scrollbar-width:thin] presenting:text-[26px] presenting:leading-[32px] ${size} ${fold}`}
      >
        {text === '' ? words.noText : text}
      </p>
      {isLong && (
        <button
          type="button"
          aria-expanded={isUnfolded}
          onClick={() => setUnfolded(!isUnfolded)}
          className="relative hidden min-h-[28px] shrink-0 cursor-pointer rounded text-[13px] text-muted underline underline-offset-2 stacked:block pointer-coarse:before:absolute pointer-coarse:before:-inset-2"
        >
          {isUnfolded ? words.less : words.more}
        </button>
      )}
    </div>
  );
}
