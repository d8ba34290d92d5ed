import type { KeyboardEvent } from 'react';

/** Moves the focus through a menu's items, wrapping around. For the menu's `onKeyDown`. */
export function walkMenu(event: KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const at = event.target instanceof HTMLElement ? items.indexOf(event.target) : -1;
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (next === undefined || at < 0) return;
  event.preventDefault();
  items.at(next % items.length)?.focus();
}
