import { type RefObject, useEffect } from 'react';
import { focusEntry } from '../../shared/inputs/Popover.tsx';

/** Focuses what the contents of a popover begin with; they may load after it has opened. */
export function useEntry(contents: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (contents.current) focusEntry(contents.current);
  }, [contents]);
}
