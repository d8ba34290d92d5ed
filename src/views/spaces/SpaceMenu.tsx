import type { KeyboardEvent, ReactNode } from 'react';
import { setSpace } from '../../store/actions/viewActions.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { ChevronIcon } from '../shared/inputs/icons.tsx';
import { Popover } from '../shared/inputs/Popover.tsx';
import { spaces } from './spaces.ts';

/** The title as a button that opens the menu of the spaces. */
export function SpaceMenu({ children }: { readonly children: ReactNode }) {
  const { menu, menuNames } = strings.spaceNames;
  const shown = usePage((state) => state.view.space);
  return (
    <Popover
      trigger={
        <>
          {children}
          <ChevronIcon />
        </>
      }
      popup="menu"
      title={menu}
      width={220}
      triggerClass="-ml-2 inline-flex min-h-[32px] max-w-[calc(100%+8px)] items-center gap-1.5 rounded-lg px-2 whitespace-nowrap hover:bg-sunken pointer-coarse:min-h-[44px]"
    >
      {(close) => (
        <div role="menu" aria-label={menu} onKeyDown={walk} className="grid">
          {spaces.map((space) => (
            <button
              key={space}
              type="button"
              role="menuitemradio"
              aria-checked={space === shown}
              tabIndex={space === shown ? 0 : -1}
              onClick={() => {
                setSpace(space);
                close();
              }}
              className="min-h-[36px] cursor-pointer rounded-lg px-2 text-left text-[14px] hover:bg-sunken aria-checked:font-semibold pointer-coarse:min-h-[44px]"
            >
              {menuNames[space]}
            </button>
          ))}
        </div>
      )}
    </Popover>
  );
}

/** Arrow keys walk through the items, wrapping around. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="menuitemradio"]')];
  const at = event.target instanceof HTMLElement ? items.indexOf(event.target) : -1;
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (next === undefined || at < 0) return;
  event.preventDefault();
  items.at(next % items.length)?.focus();
}
