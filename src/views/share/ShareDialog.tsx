import { useEffect, useId, useRef, useState } from 'react';
import { parsePart } from '../../core/model/partId.ts';
import { openResults } from '../../store/actions/resultsActions.ts';
import { pageTask, startAddress } from '../../store/actions/shareActions.ts';
import { setDialog } from '../../store/actions/viewActions.ts';
import { linkViewOf } from '../../store/link/linkView.ts';
import type { PageState } from '../../store/state/pageState.ts';
import { pageStore } from '../../store/state/pageStore.ts';
import { laterStrings } from '../../strings/later.ts';
import { Button } from '../shared/inputs/Button.tsx';
import { CopyIcon, EnlargeIcon } from '../shared/inputs/icons.tsx';
import { CodeBox } from './CodeBox.tsx';
import { FrameRow } from './FrameRow.tsx';
import { FootLink, LargeDialog } from './LargeDialog.tsx';
import { LinkInput } from './LinkInput.tsx';
import { LinkNotes } from './LinkNotes.tsx';
import { SaveRow } from './SaveRow.tsx';
import { ShareChoices, type Shared } from './ShareChoices.tsx';
import { useCopying } from './useCopying.ts';

interface ShareDialogProps {
  /** The link when Share was pressed; the run may have moved on. */
  readonly link: string;
  /** Whether it is already on the clipboard; null if nobody tried. */
  readonly copied: boolean | null;
}

/** The link to this moment or to its start, as text and as a code, and the way to a task. */
export function ShareDialog({ link: moment, copied }: ShareDialogProps) {
  const words = laterStrings.share;
  // The run may go on while the dialog is open; what is shared is what was there.
  const [state] = useState(() => pageStore.getState());
  const [chosen, setChosen] = useState<Shared>('moment');
  const link = chosen === 'moment' ? moment : startAddress(state);
  const field = useRef<HTMLInputElement>(null);
  const fieldId = useId();
  const { copy, isCopied } = useCopying(link, field, { link: moment, isCopied: copied });
  // Focus selects the link, so that copy shortcuts work too.
  useEffect(() => field.current?.focus({ preventScroll: true }), []);

  return (
    <LargeDialog
      title={words.title}
      close={words.close}
      width={920}
      height={584}
      foot={
        <>
          <FootLink onPress={() => openResults(pageTask(state))}>{words.results}</FootLink>
          <Button className="h-[36px] px-3 pointer-coarse:h-[44px]" onClick={() => setDialog(null)}>
            {words.done}
          </Button>
        </>
      }
    >
      <ShareChoices chosen={chosen} onChoose={setChosen} momentHelp={momentHelp(state)} />
      <div className="mt-[28px] grid gap-x-[28px] gap-y-4 grid-cols-[minmax(0,1fr)] min-[700px]:grid-cols-[196px_minmax(0,1fr)] max-[699px]:mt-4">
        <CodeBox link={link} className="h-[196px] w-full p-[3px] max-[699px]:mx-auto max-[699px]:w-[196px]">
          {(fillScreen, code) => (
            <div className="grid content-start gap-3 max-[699px]:order-2">
              {code}
              {fillScreen && (
                <Button className="h-[40px] pointer-coarse:h-[44px]" onClick={fillScreen}>
                  <EnlargeIcon />
                  {words.fillScreen}
                </Button>
              )}
              <SendButton link={link} />
            </div>
          )}
        </CodeBox>
        <div>
          <div className="flex items-baseline justify-between gap-3">
            <label htmlFor={fieldId} className="font-semibold">
              {words.link}
            </label>
            <span id={`${fieldId}-length`} className="text-[13px] text-muted">
              {words.linkLength(link.length)}
            </span>
          </div>
          <div className="mt-1 flex gap-2">
            <LinkInput
              id={fieldId}
              field={field}
              link={link}
              describedBy={`${fieldId}-length`}
              className="h-[48px] flex-1 text-[15px]"
            />
            <Button look="ink" className="h-[48px] px-[18px] text-[16px]" onClick={copy}>
              <CopyIcon />
              {words.copy}
            </Button>
          </div>
          <p role="alert" className="mt-1 min-h-[22px] font-semibold">
            {isCopied === null ? '' : isCopied ? words.copied : words.notCopied}
          </p>
          <p className="text-muted">{words.linkHelp}</p>
          <LinkNotes link={link} points={state.spec.config.points.length} />
          <FrameRow link={link} />
          <SaveRow />
        </div>
      </div>
    </LargeDialog>
  );
}

/** The system's way to pass a link on, where there is one. */
function SendButton({ link }: { readonly link: string }) {
  const words = laterStrings.share;
  if (typeof navigator.share !== 'function') return null;
  // Who closes the system's sheet has changed nothing.
  const send = () => void navigator.share({ title: document.title, url: link }).catch(() => {});
  return (
    <Button className="h-[40px] pointer-coarse:h-[44px]" onClick={send} title={words.sendHelp}>
      {words.send}
    </Button>
  );
}

/** What the link to this moment holds, in words. */
function momentHelp(state: PageState): string {
  const { position, selection } = linkViewOf(state);
  const kind = selection === null || selection === 'loss' ? selection : (parsePart(selection)?.kind ?? null);
  return laterStrings.share.momentHelp(position, state.run.snapshot?.updatesPerEpoch ?? 1, kind);
}
