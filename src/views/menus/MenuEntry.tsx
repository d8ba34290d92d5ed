import type { KeyboardEvent } from 'react';
import { useId } from 'react';

interface MenuEntryProps {
  readonly name: string;
  /** Shown below the name. */
  readonly help: string;
  /** Whether pressing it does nothing, for a reason that `help` gives. It can be reached and read all the same. */
  readonly isRefused?: boolean;
  readonly role?: 'menuitem';
  readonly tabIndex?: number;
  readonly onPress: () => void;
}

/** A menu entry with its effect in a second line. */
export function MenuEntry({ name, help, isRefused = false, role, tabIndex, onPress }: MenuEntryProps) {
  const helpId = useId();
  return (
    <button
      type="button"
      role={role}
      tabIndex={tabIndex}
      aria-label={name}
      aria-describedby={helpId}
      aria-disabled={isRefused || undefined}
      onClick={isRefused ? undefined : onPress}
      className={`block w-full rounded-lg px-2 py-1 text-left pointer-coarse:min-h-[44px] ${isRefused ? '' : 'cursor-pointer hover:bg-sunken'}`}
    >
      <span className={`block font-medium ${isRefused ? 'text-muted' : ''}`}>{name}</span>
      <span id={helpId} className="block text-[12px] leading-snug text-muted">
        {help}
      </span>
    </button>
  );
}

/** Moves the focus through a menu's items, wrapping around. For the menu's `onKeyDown`. */
export function walkMenu(event: KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const at = event.target instanceof HTMLElement ? items.indexOf(event.target) : -1;
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (next === undefined || at < 0) return;
  event.preventDefault();
  items.at(next % items.length)?.focus();
}
