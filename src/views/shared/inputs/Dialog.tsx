import { type ReactNode, useId } from 'react';
import { setDialog } from '../../../store/actions/viewActions.ts';
import { CloseIcon } from './icons.tsx';
import { Modal } from './Modal.tsx';

interface DialogProps {
  readonly title: string;
  /** Name of the close button. */
  readonly close: string;
  /** Preferred width in pixels. */
  readonly width: number;
  readonly children: ReactNode;
}

/** A modal dialog with a title. Escape, a click on the backdrop or its button closes it and returns the focus. */
export function Dialog({ title, close, width, children }: DialogProps) {
  const titleId = useId();
  return (
    <Modal
      titleId={titleId}
      style={{ width }}
      className="max-w-[calc(100%-24px)] rounded-xl"
      onClosed={() => setDialog(null)}
    >
      <div className="p-5">
        <div className="flex items-center justify-between gap-4">
          <h2 id={titleId} className="text-[18px] font-bold">
            {title}
          </h2>
          <CloseButton name={close} />
        </div>
        {children}
      </div>
    </Modal>
  );
}

/** Closes the dialog around it. */
export function CloseButton({ name }: { readonly name: string }) {
  return (
    <form method="dialog">
      <button
        type="submit"
        aria-label={name}
        className="grid size-8 cursor-pointer place-items-center rounded-lg text-[16px] hover:bg-sunken pointer-coarse:size-[44px]"
      >
        <CloseIcon />
      </button>
    </form>
  );
}
