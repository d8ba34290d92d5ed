import { useEffect, useRef } from 'react';
import { strings } from '../../strings/index.ts';
import { CloseIcon } from '../shared/inputs/icons.tsx';

/** Heading and close button of an open sheet. Scrolls the network into view above the sheet. */
export function SheetHeader() {
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
        aria-label={strings.cards.close}
        onClick={() => header.current?.closest<HTMLElement>('[popover]')?.hidePopover()}
        className="grid size-[44px] cursor-pointer place-items-center"
      >
        <CloseIcon />
      </button>
    </div>
  );
}
