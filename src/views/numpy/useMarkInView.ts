import { type RefObject, useEffect } from 'react';
import type { ProgramMark } from '../../export/numpy/python.ts';

/** Room that is left above and below what is brought into view. */
const MARGIN = 18;

/** Scrolls what carries a mark (`data-mark`) into the middle of a box, where it is not in sight. The page stays where it is. */
export function useMarkInView(box: RefObject<HTMLElement | null>, mark: ProgramMark | null): void {
  useEffect(() => {
    const marked = mark === null ? null : box.current?.querySelector<HTMLElement>(`[data-mark="${mark}"]`);
    if (!box.current || !marked) return;
    const { scrollTop, clientHeight } = box.current;
    const { offsetTop: top, offsetHeight: height } = marked;
    const isInSight = top >= scrollTop + MARGIN && top + height <= scrollTop + clientHeight - MARGIN;
    if (!isInSight) box.current.scrollTop = top - Math.max(0, clientHeight - height) / 2;
  }, [box, mark]);
}
