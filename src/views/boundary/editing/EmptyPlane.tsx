import { laterStrings } from '../../../strings/later.ts';
import { useMediaQuery } from '../../shared/page/useMediaQuery.ts';

/** Invites the user to set a first point. */
export function EmptyPlane() {
  const touch = useMediaQuery('(pointer: coarse)');
  return (
    <div className="pointer-events-none absolute inset-0 grid place-items-center p-4 text-center">
      <p className="rounded-lg bg-paper px-3 py-2 text-[14px]">
        <span className="block font-semibold">{laterStrings.plane.emptyTitle}</span>
        {touch ? laterStrings.plane.emptyHintTouch : laterStrings.plane.emptyHint}
      </p>
    </div>
  );
}
