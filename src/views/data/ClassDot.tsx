import { DIAMOND_REACH, diamondPath } from '../../geometry/boundary/boundaryMarks.ts';

/** The mark of a class beside its number; numbers of other kinds have none. */
export function ClassDot({ target }: { readonly target: number }) {
  if (target !== 0 && target !== 1) return null;
  return (
    <svg
      viewBox="-7 -7 14 14"
      className={`size-3 shrink-0 ${target === 1 ? 'fill-class-1' : 'fill-class-0'}`}
      aria-hidden="true"
    >
      {target === 1 ? <circle r="5.5" /> : <path d={diamondPath(5 * DIAMOND_REACH)} />}
    </svg>
  );
}
