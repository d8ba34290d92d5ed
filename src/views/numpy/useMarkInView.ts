import { type RefObject, useEffect } from 'react';
import type { ProgramMark } from '../../export/numpy/python.ts';

/** Pixels kept free above and below the marked element. */
const MARGIN = 18;

/** Scrolls the element with a mark (`data-mark`) to the middle of its box if it is out of view. The page does not scroll. */
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
