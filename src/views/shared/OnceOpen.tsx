import type { ReactNode } from 'react';
import { usePage } from '../../store/usePage.ts';

interface OnceOpenProps {
  /** What stands there before, as large as it will be, so that nothing around it moves. */
  readonly place?: ReactNode;
  readonly children: ReactNode;
}

/** What depends on the link or on what this browser keeps: it is not in the HTML of the page, where only its place is. */
export function OnceOpen({ place = null, children }: OnceOpenProps) {
  const isOpen = usePage((state) => state.isOpen);
  return isOpen ? children : place;
}
