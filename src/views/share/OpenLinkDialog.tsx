import { type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import { openLink } from '../../store/actions/fileActions.ts';
import { setDialog } from '../../store/actions/viewActions.ts';
import { laterStrings } from '../../strings/later.ts';
import { Button } from '../shared/inputs/Button.tsx';
import { Dialog } from '../shared/inputs/Dialog.tsx';

/** A field for a link, ours or TensorFlow Playground's. */
export function OpenLinkDialog() {
  const words = laterStrings.files;
  const field = useRef<HTMLTextAreaElement>(null);
  const fieldId = useId();
  const helpId = useId();
  const problemId = useId();
  const [problems, setProblems] = useState<readonly string[]>([]);
  useEffect(() => field.current?.focus(), []);
  const open = (event: SyntheticEvent) => {
    event.preventDefault();
    const found = openLink(field.current?.value ?? '');
    if (found === null) return;
    setProblems(found.length === 0 ? [words.noLink] : [...found.map(laterStrings.link.problem), words.unchanged]);
    field.current?.focus();
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
