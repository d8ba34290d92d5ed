import { createContext, type ReactNode, startTransition, useContext, useEffect, useState } from 'react';

const OpenContext = createContext(false);

/** Opens the page after React has hydrated its HTML, piece by piece, so that buttons respond meanwhile. */
export function OpenPage({ children }: { readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => startTransition(() => setOpen(true)), []);
  return <OpenContext value={isOpen}>{children}</OpenContext>;
}

/** Whether the page shows its link's run; before, it shows only its HTML. */
export function useIsOpen(): boolean {
  return useContext(OpenContext);
}

interface OnceOpenProps {
  /** Placeholder of the same size, so that nothing around it moves. */
  readonly place?: ReactNode;
  readonly children: ReactNode;
}

/** Content that depends on the link or this browser's storage; the page's HTML holds only its placeholder. */
export function OnceOpen({ place = null, children }: OnceOpenProps) {
  return useIsOpen() ? children : place;
}
