import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { laterStrings } from '../../strings/later.ts';
import { CloseIcon } from '../shared/inputs/icons.tsx';

interface FullCodeProps {
  readonly onClosed: () => void;
  readonly children: ReactNode;
}

/** A code as large as the window, over everything. A click or Escape closes it and returns the focus. */
export function FullCode({ onClosed, children }: FullCodeProps) {
  const words = laterStrings.share;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={words.fullCode}
      onClose={onClosed}
      onClick={(event) => {
        event.stopPropagation();
        event.currentTarget.close();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Both closings are meant for this dialog, not for the one around it.
        event.stopPropagation();
        event.preventDefault();
        event.currentTarget.close();
      }}
      className="fixed inset-0 m-0 size-full max-h-none max-w-none cursor-pointer border-0 bg-[#fff] p-0 text-[18px] text-[#15181d]"
    >
      <div className="grid h-full grid-rows-[minmax(0,1fr)_auto] justify-items-center p-2">
        <div className="aspect-square h-full max-w-full self-center">{children}</div>
        <p>{words.fullCodeHelp}</p>
      </div>
      <button
        type="button"
        aria-label={words.close}
        className="absolute top-3 right-3 grid size-[44px] cursor-pointer place-items-center rounded-lg text-[20px]"
      >
        <CloseIcon />
      </button>
    </dialog>
  );
}
