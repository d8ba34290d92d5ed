import { createContext, type ReactNode, startTransition, useContext, useEffect, useState } from 'react';

const OpenContext = createContext(false);

/**
 * Opens the page once React has taken over its HTML, and does so piece by piece: a button that is pressed meanwhile answers.
 */
export function OpenPage({ children }: { readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => startTransition(() => setOpen(true)), []);
  return <OpenContext value={isOpen}>{children}</OpenContext>;
}

/** Whether the page shows what its link says; before, it is what stands in the HTML. */
export function useIsOpen(): boolean {
  return useContext(OpenContext);
}

interface OnceOpenProps {
  /** What stands there before, as large as it will be, so that nothing around it moves. */
  readonly place?: ReactNode;
  readonly children: ReactNode;
}

/** What depends on the link or on what this browser keeps: it is not in the HTML of the page, where only its place is. */
export function OnceOpen({ place = null, children }: OnceOpenProps) {
  return useIsOpen() ? children : place;
}
