import { type ReactNode, type ToggleEvent, useId, useRef } from 'react';

interface PopoverProps {
  /** Contents of the button. */
  readonly trigger: ReactNode;
  /** Accessible name, if the contents are no name. */
  readonly label?: string;
  readonly title?: string;
  /** Tells assistive technology that the button opens a menu. */
  readonly popup?: 'menu';
  readonly triggerClass: string;
  /** In pixels; known in advance, so that the popover stays inside the window. */
  readonly width: number;
  /** May be a function; its argument closes the popover and returns the focus to the button. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

const GAP = 6;
/** Gets the focus when the popover opens. */
const ENTRY = 'input:not([hidden]), [role="menuitem"]';

/** A button that opens a small panel: the browser's own popover, aligned with the button. */
export function Popover({ trigger, label, title, popup, triggerClass, width, children }: PopoverProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);

  const place = (event: ToggleEvent<HTMLDivElement>) => {
    if (event.newState !== 'open' || !button.current) return;
    const edge = button.current.getBoundingClientRect();
    const below = innerHeight - edge.bottom;
    const opensUpwards = edge.top > below;
    const { style } = event.currentTarget;
    style.width = `${width}px`;
    style.left = `${Math.max(GAP, Math.min(edge.left, innerWidth - width - GAP))}px`;
    style.maxHeight = `${Math.max(edge.top, below) - 2 * GAP}px`;
    style.top = opensUpwards ? 'auto' : `${edge.bottom + GAP}px`;
    style.bottom = opensUpwards ? `${innerHeight - edge.top + GAP}px` : 'auto';
  };

  const enter = (event: ToggleEvent<HTMLDivElement>) => {
    if (event.newState === 'open') event.currentTarget.querySelector<HTMLElement>(ENTRY)?.focus();
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        aria-label={label}
        aria-haspopup={popup}
        title={title}
        className={`cursor-pointer ${triggerClass}`}
      >
        {trigger}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        onBeforeToggle={place}
        onToggle={enter}
        className="fixed m-0 overflow-y-auto max-w-[calc(100vw-12px)] rounded-xl border border-hairline bg-card p-3 text-[13px] font-normal whitespace-normal text-ink shadow-lg"
      >
        {typeof children === 'function' ? children(() => panel.current?.hidePopover()) : children}
      </div>
    </>
  );
}
