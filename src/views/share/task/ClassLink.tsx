import { type RefObject, useId } from 'react';
import { longestKey } from '../../../config/link/longestKey.ts';
import { MOST_LINK_POINTS } from '../../../config/settings/domain.ts';
import { laterStrings } from '../../../strings/later.ts';
import { Button } from '../../shared/inputs/Button.tsx';
import { EnlargeIcon } from '../../shared/inputs/icons.tsx';
import { CodeBox } from '../CodeBox.tsx';
import { LinkInput } from '../LinkInput.tsx';
import { LONG_LINK, OnlyHere } from '../LinkNotes.tsx';

interface ClassLinkProps {
  readonly link: string;
  /** Own points of the run. */
  readonly points: number;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly isCopied: boolean | null;
}

/** The link of the task for the class, as text and as a code. */
export function ClassLink({ link, points, field, isCopied }: ClassLinkProps) {
  const words = laterStrings.taskDialog;
  const fieldId = useId();
  const warning =
    points > MOST_LINK_POINTS
      ? words.tooManyPoints(MOST_LINK_POINTS)
      : link.length > LONG_LINK
        ? words.longLink(link.length, longestKey(link))
        : null;
  return (
    <>
      <CodeBox link={link} className="size-[152px] shrink-0 p-[3px]">
        {(fillScreen, code) => (
          <div className="mt-[20px] flex gap-[16px] max-[559px]:flex-col">
            {code}
            <div className="grid min-w-0 flex-1 content-start gap-2">
              <label htmlFor={fieldId} className="font-semibold">
                {words.link}
              </label>
              <LinkInput
                id={fieldId}
                field={field}
                link={link}
                className="h-[40px] w-full text-[15px] pointer-coarse:h-[44px]"
              />
              {fillScreen && (
                <Button className="h-[40px] pointer-coarse:h-[44px]" onClick={fillScreen}>
                  <EnlargeIcon />
                  {words.fillScreen}
                </Button>
              )}
              <p role="alert" className="font-semibold">
                {isCopied === null ? '' : isCopied ? words.copied : laterStrings.share.notCopied}
              </p>
              {warning !== null && <p className="rounded-lg bg-sunken px-3 py-2">{warning}</p>}
              <p className="text-muted">{words.sendBack}</p>
            </div>
          </div>
        )}
      </CodeBox>
      <OnlyHere />
    </>
  );
}
