import { type RefObject, useEffect } from 'react';
import type { ProgramMark } from '../../export/numpy/python.ts';

/** Scrolls the line with a mark (`data-mark`) below the first line of its box if it is out of view. The page does not scroll. */
export function useMarkInView(box: RefObject<HTMLElement | null>, mark: ProgramMark | null): void {
  useEffect(() => {
    const marked = mark === null ? null : box.current?.querySelector<HTMLElement>(`[data-mark="${mark}"]`);
    if (!box.current || !marked) return;
    const { scrollTop, clientHeight } = box.current;
    const { offsetTop: top, offsetHeight: height } = marked;
    const isInSight = top >= scrollTop && top + height <= scrollTop + clientHeight;
    // The line above tells where it stands.
    const above = marked.previousElementSibling instanceof HTMLElement ? marked.previousElementSibling.offsetHeight : 0;
    if (!isInSight) box.current.scrollTop = top - above;
  }, [box, mark]);
}
