import { useId, useLayoutEffect, useRef, useState } from 'react';
import { setDialog } from '../../../store/actions/viewActions.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { laterStrings } from '../../../strings/later.ts';
import { CloseIcon } from '../../shared/inputs/icons.tsx';
import { PasteField } from '../PasteField.tsx';
import { TableOfText } from './TableOfText.tsx';

/** Turns a pasted or opened table into points: the user chooses the columns here and reads what is wrong. */
export function TableDialog() {
  const words = laterStrings.data;
  const source = usePage((state) => state.view.dialog);
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  /** Text typed instead of the source's own, until the dialog opens with another source. */
  const [typed, setTyped] = useState<{ readonly instead: unknown; readonly text: string } | null>(null);
  useLayoutEffect(() => {
    // StrictMode runs effects twice, and an open dialog cannot be opened again.
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  if (source?.kind !== 'table') return null;
  // Closes at once and not on the browser's later event, when another table may be open.
  const close = () => {
    dialog.current?.close();
    setDialog(null);
  };
  const isPasted = source.name === null;
  const text = typed?.instead === source ? typed.text : source.text;
  const takeText = (next: string) => setTyped({ instead: source, text: next });

  return (
    <dialog
      ref={dialog}
      onClose={close}
      aria-labelledby={titleId}
      // A click on the backdrop does not close this dialog: choices made here would be lost.
      onKeyDown={(event) => event.key === 'Escape' && close()}
      className="m-auto w-[720px] max-w-[calc(100%-16px)] rounded-xl border border-hairline bg-card p-0 text-[14px] leading-normal text-ink backdrop:bg-[rgb(0_0_0/0.45)]"
    >
      <div className="p-5 max-sm:p-3">
        <div className="mb-2 flex items-center justify-between gap-4">
          <h2 id={titleId} className="min-w-0 text-[18px] font-bold">
            {words.table.title}
            {source.name !== null && (
              <span className="block truncate text-[13px] font-normal text-muted">{source.name}</span>
            )}
          </h2>
          <button
            type="button"
            aria-label={words.table.close}
            onClick={close}
            className="grid size-8 shrink-0 cursor-pointer place-items-center rounded-lg text-[16px] hover:bg-sunken pointer-coarse:size-[44px]"
          >
            <CloseIcon />
          </button>
        </div>
        {isPasted && <PasteField key={source.text} text={text} onText={takeText} />}
        {(text !== '' || !isPasted) && <TableOfText text={text} onDone={close} />}
      </div>
    </dialog>
  );
}
