import type { RefObject } from 'react';

interface LinkInputProps {
  readonly id: string;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly link: string;
  readonly describedBy?: string;
  readonly className: string;
}

/** A link to be copied: the focus selects all of it, so that the browser's own keys and menus copy it too. */
export function LinkInput({ id, field, link, describedBy, className }: LinkInputProps) {
  return (
    <input
      id={id}
      ref={field}
      type="text"
      readOnly
      value={link}
      aria-describedby={describedBy}
      onFocus={(event) => event.currentTarget.select()}
      className={`min-w-0 text-ellipsis rounded-lg border border-control bg-card px-2.5 ${className}`}
    />
  );
}
