import { type ReactNode, type ToggleEvent, useId, useRef, useState } from 'react';
import { isOnBoard } from '../../../store/browser/pageScale.ts';
import { boxOnPage, windowOnPage } from '../page/onPage.ts';

interface PopoverProps {
  /** Contents of the button. */
  readonly trigger: ReactNode;
  /** Accessible name, if the contents are no name. */
  readonly label?: string;
  readonly title?: string;
  /** Tells assistive technology that the button opens a menu. */
  readonly popup?: 'menu';
  /** Makes the panel a dialog with this name. */
  readonly dialogName?: string;
  readonly triggerClass: string;
  /** Padding and overflow of the panel. */
  readonly panelClass?: string;
  /** In pixels; known in advance, so that the popover stays inside the window. Or that of the row around the button. */
  readonly width: number | 'row';
  /** Present while the popover is open. May be a function; its argument closes the popover and returns the focus to the button. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/** On the projector, contents are this much larger: the same as the class below. */
const ON_BOARD = 1.35;
/** There, the row around a button is that of a menu: its popovers have a width of their own. */
const ROW_ON_BOARD = 740;
/** Marks contents that are larger on the projector. */
const LARGE = 'data-large-contents';
const GAP = 8;
/** Least distance from the window's edge. */
const EDGE = 6;
/** Room left at the end of a long panel, as below the page's cards. */
const MARGIN = 16;
/** Spreads over the element that popovers of width `row` are as wide as. */
export const popoverRow = { 'data-popover-row': '' };

/** A button that opens a small panel: the browser's own popover, aligned with the button. Escape returns the focus to it. */
export function Popover(props: PopoverProps) {
  const { trigger, label, title, popup, dialogName, triggerClass, width, children } = props;
  const { panelClass = 'overflow-y-auto p-3' } = props;
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);

  const place = (event: ToggleEvent<HTMLDivElement>) => {
    if (event.newState !== 'open' || !button.current) return;
    const edge = boxOnPage(button.current);
    const row = boxOnPage(button.current.closest('[data-popover-row]') ?? button.current);
    const page = windowOnPage();
    const onBoard = isOnBoard();
    const [start, size] =
      width === 'row' && !onBoard
        ? [row.left, row.width]
        : [edge.left, (width === 'row' ? ROW_ON_BOARD : width) * (onBoard ? ON_BOARD : 1)];
    const below = page.height - edge.bottom;
    const opensUpwards = edge.top > below;
    const { style } = event.currentTarget;
    // Within the larger contents of another popover, lengths are larger already.
    const scale = onBoard && event.currentTarget.closest(`[${LARGE}]`) ? ON_BOARD : 1;
    const px = (length: number) => `${length / scale}px`;
    style.width = px(size);
    style.left = px(Math.max(EDGE, Math.min(start, page.width - size - EDGE)));
    style.maxHeight = px(Math.max(edge.top, below) - GAP - MARGIN);
    style.top = opensUpwards ? 'auto' : px(edge.bottom + GAP);
    style.bottom = opensUpwards ? px(page.height - edge.top + GAP) : 'auto';
    setOpen(true);
  };

  // After it was hidden, because the browser returns the focus only from an element that is still there.
  const follow = (event: ToggleEvent<HTMLDivElement>) => {
    // React hands on the events of a popover within this one.
    if (event.target !== panel.current) return;
    if (event.newState === 'closed') setOpen(false);
    else focusEntry(event.currentTarget);
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        aria-label={label}
        aria-haspopup={popup ?? (dialogName === undefined ? undefined : 'dialog')}
        aria-expanded={isOpen}
        title={title}
        className={`cursor-pointer ${triggerClass}`}
      >
        {trigger}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        {...(dialogName !== undefined && { role: 'dialog', 'aria-label': dialogName })}
        onBeforeToggle={place}
        onToggle={follow}
        className={`fixed m-0 max-w-[calc(100%-12px)] rounded-xl border border-hairline bg-card text-[13px] font-normal whitespace-normal text-ink shadow-lg ${panelClass}`}
      >
        {isOpen && (
          <div
            {...{ [LARGE]: '' }}
            className="contents board:in-data-large-contents:[zoom:1] board:flex board:min-w-0 board:flex-1 board:flex-col board:[zoom:1.35]"
          >
            {typeof children === 'function' ? children(() => panel.current?.hidePopover()) : children}
          </div>
        )}
      </div>
    </>
  );
}

/** Focuses what a panel begins with: its first field, of a choice the one in force, or its first item. */
export function focusEntry(panel: Element): void {
  const first = panel.querySelector<HTMLElement>(
    'input:not([hidden]), [role="menuitem"], [role="menuitemradio"][tabindex="0"]',
  );
  const chosen = first?.matches('[type="radio"]') ? panel.querySelector<HTMLElement>('input:checked') : null;
  (chosen ?? first)?.focus();
}
