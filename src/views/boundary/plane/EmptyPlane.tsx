import { MAP_INK, MAP_PAPER } from '../../../geometry/paint/palette.ts';
import { strings } from '../../../strings/index.ts';
import { useMediaQuery } from '../../shared/page/useMediaQuery.ts';

/** Invites the user to add a first point. Its colour fits the map, which is the same in every theme. */
export function EmptyPlane() {
  const touch = useMediaQuery('(pointer: coarse)');
  return (
    <div
      className="pointer-events-none absolute inset-0 grid place-items-center p-4 text-center"
      style={{ color: MAP_INK }}
    >
      <p className="rounded-lg px-3 py-2 text-[13px]" style={{ background: `${MAP_PAPER}e0` }}>
        <span className="block font-semibold">{strings.plane.emptyTitle}</span>
        {touch ? strings.plane.emptyHintTouch : strings.plane.emptyHint}
      </p>
    </div>
  );
}
