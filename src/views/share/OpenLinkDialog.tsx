import { type SyntheticEvent, useCallback, useEffect, useId, useRef, useState } from 'react';
import { type NotOpened, openLink } from '../../store/actions/linkActions.ts';
import { setDialog } from '../../store/actions/viewActions.ts';
import { usePage } from '../../store/state/usePage.ts';
import { laterStrings } from '../../strings/later.ts';
import { Button } from '../shared/inputs/Button.tsx';
import { Dialog } from '../shared/inputs/Dialog.tsx';

/** A field for a link, ours or TensorFlow Playground's. */
export function OpenLinkDialog() {
  // What was pasted or dropped and could not be opened.
  const text = usePage(({ view }) => (view.dialog?.kind === 'openLink' ? view.dialog.text : undefined));
  const words = laterStrings.files;
  const field = useRef<HTMLTextAreaElement>(null);
  const fieldId = useId();
  const helpId = useId();
  const problemId = useId();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const tryToOpen = useCallback(() => {
    const notOpened = openLink(field.current?.value ?? '');
    if (notOpened) setProblems(sentencesOn(notOpened));
    field.current?.focus();
  }, []);
  useEffect(() => {
    field.current?.focus();
    if (text !== undefined) tryToOpen();
  }, [text, tryToOpen]);
  const open = (event: SyntheticEvent) => {
    event.preventDefault();
    tryToOpen();
  };
  return (
    <Dialog title={words.linkTitle} close={words.close} width={560}>
      <form onSubmit={open} className="mt-1 grid gap-2">
        <p id={helpId} className="text-muted">
          {words.linkHelp}
        </p>
        <label htmlFor={fieldId} className="font-semibold">
          {words.link}
        </label>
        <textarea
          id={fieldId}
          ref={field}
          rows={3}
          defaultValue={text ?? ''}
          spellCheck={false}
          aria-describedby={problems.length === 0 ? helpId : `${helpId} ${problemId}`}
          aria-invalid={problems.length > 0 || undefined}
          onKeyDown={(event) => event.key === 'Enter' && open(event)}
          className="w-full resize-y rounded-lg border border-control bg-sunken px-2.5 py-1.5 text-[14px] wrap-anywhere pointer-coarse:text-[16px]"
        />
        <div id={problemId} role="alert" className="grid min-h-[22px] gap-1 text-invalid wrap-anywhere">
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </div>
        <div className="flex justify-end gap-2">
          <Button className="h-9 px-3.5 pointer-coarse:h-[44px]" onClick={() => setDialog(null)}>
            {words.cancel}
          </Button>
          <Button look="ink" className="h-9 px-3.5 pointer-coarse:h-[44px]" onClick={open}>
            {words.open}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Why a text opens nothing, sentence by sentence. */
function sentencesOn(notOpened: NotOpened): readonly string[] {
  const { files: words, link, linkRepair } = laterStrings;
  switch (notOpened.kind) {
    case 'none':
      return [words.noLink];
    case 'refused':
      return [...notOpened.problems.map(link.problem), words.unchanged];
    case 'ambiguous':
      return [linkRepair.doubt(notOpened.doubt), linkRepair.found(notOpened.link), words.unchanged];
  }
}
