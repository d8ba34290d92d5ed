import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { setDialog } from '../../../store/actions/viewActions.ts';
import { CloseIcon } from './icons.tsx';

interface DialogProps {
  readonly title: string;
  /** Name of the close button. */
  readonly close: string;
  /** Preferred width in pixels. */
  readonly width: number;
  readonly children: ReactNode;
}

/** The browser's own modal dialog. Escape, a click on the backdrop or its button closes it and returns the focus. */
export function Dialog({ title, close, width, children }: DialogProps) {
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const pressedBeside = useRef(false);
  useLayoutEffect(() => {
    const element = dialog.current;
    // StrictMode runs effects twice, and an open dialog cannot be opened again.
    if (!element?.open) element?.showModal();
    // The focus returns only when a dialog is closed.
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      onClose={({ currentTarget }) => !currentTarget.open && setDialog(null)}
      aria-labelledby={titleId}
      // A click whose target is the dialog itself is on the backdrop. A text selection may also end there, but does not start
      // there.
      onPointerDown={(event) => {
        pressedBeside.current = event.target === event.currentTarget;
      }}
      onClick={(event) => event.target === event.currentTarget && pressedBeside.current && event.currentTarget.close()}
      onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.close()}
      style={{ width }}
      className="m-auto max-w-[calc(100vw-24px)] rounded-xl border border-hairline bg-card p-0 text-[14px] leading-relaxed text-ink backdrop:bg-[rgb(0_0_0/0.45)]"
    >
      <div className="p-5">
        <div className="flex items-center justify-between gap-4">
          <h2 id={titleId} className="text-[18px] font-bold">
            {title}
          </h2>
          <form method="dialog">
            <button
              type="submit"
              aria-label={close}
              className="grid size-8 cursor-pointer place-items-center rounded-lg text-[16px] hover:bg-sunken pointer-coarse:size-[44px]"
            >
              <CloseIcon />
            </button>
          </form>
        </div>
        {children}
      </div>
    </dialog>
  );
}
