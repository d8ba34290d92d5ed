import { strings } from '../../../strings/index.ts';
import { useMediaQuery } from '../../shared/page/useMediaQuery.ts';

/** Invites the user to set a first point. */
export function EmptyPlane() {
  const touch = useMediaQuery('(pointer: coarse)');
  return (
    <div className="pointer-events-none absolute inset-0 grid place-items-center p-4 text-center">
      <p className="rounded-lg bg-paper px-3 py-2 text-[14px]">
        <span className="block font-semibold">{strings.plane.emptyTitle}</span>
        {touch ? strings.plane.emptyHintTouch : strings.plane.emptyHint}
      </p>
    </div>
  );
}
