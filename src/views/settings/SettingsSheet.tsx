import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ControlName } from '../../config/task/controls.ts';
import { isHidden } from '../../store/state/limits.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { CloseIcon } from '../shared/inputs/icons.tsx';

const ID = 'settings';

/** What the sheet holds. */
const SHOWN: readonly ControlName[] = ['data', 'net', 'rate', 'act', 'settings', 'new'];

/** Opens the settings if they have no room beside the network. */
export function SettingsButton() {
  const hasSettings = usePage((state) => SHOWN.some((control) => !isHidden(state, control)));
  if (!hasSettings) return null;
  return (
    <button
      type="button"
      popoverTarget={ID}
      className="h-8 rounded-lg border border-hairline bg-card px-3 text-[14px] font-semibold pointer-coarse:h-[44px] wide:hidden presenting:hidden"
    >
      {strings.page.settings}
    </button>
  );
}

/** A wide window that shows everything has them as a column. */
const COLUMN =
  'wide:everything:not-open:static wide:everything:not-open:block wide:everything:not-open:h-auto wide:everything:not-open:max-h-none wide:everything:not-open:min-h-0 wide:everything:not-open:w-auto wide:everything:not-open:min-w-0 wide:everything:not-open:rounded-xl wide:everything:not-open:p-[14px] wide:everything:not-open:[scrollbar-width:thin]';

/**
 * The settings: a column in a wide window that shows everything, else a sheet over the lower half of the page. Escape, a tap
 * outside or its button closes the sheet. An open sheet stays open when the window becomes wide.
 */
export function SettingsSheet({ children }: { readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const hasColumn = usePage((state) => state.view.level === 'all');
  return (
    <div
      id={ID}
      popover="auto"
      {...(isOpen && { role: 'dialog', 'aria-label': strings.page.settings })}
      onBeforeToggle={({ newState }) => newState === 'open' && setOpen(true)}
      // Later: the browser returns the focus only from an element that is still there.
      onToggle={({ newState }) => newState === 'closed' && setOpen(false)}
      className={`fixed inset-x-0 top-auto bottom-0 m-0 max-h-[44dvh] open:min-h-[44dvh] w-full max-w-none overflow-y-auto rounded-t-2xl border border-hairline bg-card p-4 text-ink ${COLUMN}`}
    >
      {isOpen && <SheetHeader />}
      {(isOpen || hasColumn) && children}
    </div>
  );
}

/** Heading and close button of an open sheet. Scrolls the network into view above the sheet. */
function SheetHeader() {
  const header = useRef<HTMLDivElement>(null);
  useEffect(() => {
    document.querySelector(`[aria-label="${strings.network.graph}"]`)?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <div
      ref={header}
      className="sticky -top-4 z-10 -mx-4 -mt-4 mb-1 flex items-center justify-between border-b border-hairline bg-card pl-4 font-bold"
    >
      {strings.page.settings}
      <button
        type="button"
        aria-label={strings.page.missing.close}
        onClick={() => header.current?.closest<HTMLElement>('[popover]')?.hidePopover()}
        className="grid size-[44px] cursor-pointer place-items-center"
      >
        <CloseIcon />
      </button>
    </div>
  );
}
