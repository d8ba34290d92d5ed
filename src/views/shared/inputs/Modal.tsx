import { type CSSProperties, type ReactNode, useLayoutEffect, useRef } from 'react';

interface ModalProps {
  /** The id of its title, or its name. */
  readonly titleId?: string;
  readonly name?: string;
  readonly style?: CSSProperties;
  readonly className: string;
  readonly onClosed: () => void;
  readonly children: ReactNode;
}

/** The browser's own modal dialog. Escape and a click on the backdrop close it, which returns the focus. */
export function Modal({ titleId, name, style, className, onClosed, children }: ModalProps) {
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
      onClose={({ currentTarget }) => !currentTarget.open && onClosed()}
      aria-labelledby={titleId}
      aria-label={name}
      // A click whose target is the dialog itself is on the backdrop. A text selection may also end there, but does not start
      // there.
      onPointerDown={(event) => {
        pressedBeside.current = event.target === event.currentTarget;
      }}
      onClick={(event) => event.target === event.currentTarget && pressedBeside.current && event.currentTarget.close()}
      onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.close()}
      style={style}
      className={`m-auto board:[zoom:1.33] border border-hairline bg-card p-0 text-[14px] leading-relaxed text-ink backdrop:bg-[rgb(0_0_0/0.45)] ${className}`}
    >
      {children}
    </dialog>
  );
}
