import { useEffect, useRef } from 'react';
import { strings } from '../../strings/index.ts';
import { CloseIcon } from '../shared/icons.tsx';

/** Over settings in a sheet: what they are, and a way out. While the sheet is open, the network stands above it. */
export function SheetHeader() {
  const header = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const popover = header.current?.closest<HTMLElement>('[popover]');
    const bringNetwork = () => {
      if (!popover?.matches(':popover-open')) return;
      document.querySelector(`[aria-label="${strings.network.graph}"]`)?.scrollIntoView({ block: 'start' });
    };
    // It may have been opened before this was loaded.
    bringNetwork();
    popover?.addEventListener('toggle', bringNetwork);
    return () => popover?.removeEventListener('toggle', bringNetwork);
  }, []);
  return (
    <div
      ref={header}
      className="sticky -top-4 z-10 -mx-4 -mt-4 mb-1 flex items-center justify-between border-b border-hairline bg-card pl-4 font-bold"
    >
      {strings.page.settings}
      <button
        type="button"
        aria-label={strings.cards.close}
        onClick={() => header.current?.closest<HTMLElement>('[popover]')?.hidePopover()}
        className="grid size-[44px] cursor-pointer place-items-center"
      >
        <CloseIcon />
      </button>
    </div>
  );
}
