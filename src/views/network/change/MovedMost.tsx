import { useEffect, useRef, useState } from 'react';
import { movedMost } from '../../../core/observations/movedMost.ts';
import type { Snapshot } from '../../../core/run/snapshot.ts';
import { changePlace } from '../../../geometry/network/changePlace.ts';
import type { NetworkLayout } from '../../../geometry/network/networkLayout.ts';
import { cursorStep } from '../../../store/state/atCursor.ts';
import { selectDataSet } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { strings } from '../../../strings/index.ts';
import { biasText, changeText, weightText } from '../../../strings/numberText.ts';
import { REDUCED_MOTION, useMediaQuery } from '../../shared/page/useMediaQuery.ts';
import { hasSizes } from '../shownNetwork.ts';

interface MovedMostProps {
  readonly layout: NetworkLayout;
  readonly sizes: readonly number[];
}

/** Width of a character of the pill, in em. */
const CHARACTER_WIDTH = 0.57;
/** In a narrower panel, in pixels, the arrow alone tells the way. */
const ROOM_FOR_AMOUNT = 480;
const PULSE = { duration: 520, iterations: 2 };

/**
 * Marks the number that the last step moved most, with its way: a pill in rings that pulse twice and stay until the next action.
 * Nothing if the lines show other values. The sentence above says the same to screen readers.
 */
export function MovedMost(props: MovedMostProps) {
  const before = usePage(({ run, view }) =>
    run.status === 'paused' && cursorStep({ run, view }) === 0 ? (run.lastStep?.from ?? null) : null,
  );
  const after = usePage(({ run }) => (run.status === 'paused' ? run.snapshot : null));
  const showsWeights = usePage((state) => state.view.edgeEncoding === 'weight');
  const { sizes } = props;
  if (!showsWeights || !before || !after || !hasSizes(after, sizes) || !hasSizes(before, sizes)) return null;
  return <Change key={`${before.position} ${after.position}`} {...props} before={before} after={after} />;
}

interface ChangeProps extends MovedMostProps {
  readonly before: Snapshot;
  readonly after: Snapshot;
}

function Change({ layout, before, after }: ChangeProps) {
  const spec = usePage((state) => state.spec);
  const dataSet = usePage(selectDataSet);
  const selected = usePage((state) => state.view.selected);
  const probe = usePage((state) => state.view.probe);
  const [atFirst] = useState({ selected, probe });
  const moved = movedMost({ spec, dataSet, before, after });
  if (!moved || selected !== atFirst.selected || probe !== atFirst.probe) return null;
  const { part, from, to } = moved;
  const value = part.startsWith('b') ? strings.network.biasLine(biasText(to)) : weightText(to);
  const way = strings.network.change(
    to > from,
    layout.panel.width < ROOM_FOR_AMOUNT ? '' : changeText(Math.abs(to - from)),
  );
  const font = layout.metrics.chipFont;
  const size = {
    width: (value.length + way.length) * CHARACTER_WIDTH * font + 2.4 * font,
    height: Math.round(2 * font),
  };
  const place = changePlace(layout, part, size);
  if (!place) return null;
  const colours =
    to > from
      ? 'border-positive-line text-positive [--ring:var(--positive-line)]'
      : 'border-negative-line text-negative [--ring:var(--negative-line)]';
  return (
    <div
      aria-hidden="true"
      data-moved={part}
      className={`pointer-events-none absolute isolate flex items-center justify-center gap-[0.6em] rounded-full border-2 bg-[color-mix(in_srgb,var(--ring)_10%,var(--card))] leading-none font-bold whitespace-nowrap ${colours}`}
      style={{ left: place.x, top: place.y, width: place.width, height: place.height, fontSize: font }}
    >
      <Rings />
      <span className="text-ink">{value}</span>
      <span>{way}</span>
    </div>
  );
}

/** With reduced motion one still ring. */
function Rings() {
  const rings = useRef<HTMLSpanElement>(null);
  const still = useMediaQuery(REDUCED_MOTION);
  useEffect(() => {
    if (still) return;
    const pulse = rings.current?.animate(
      [
        { opacity: 0, transform: 'scale(0.9)' },
        { opacity: 1, transform: 'none' },
      ],
      PULSE,
    );
    return () => pulse?.cancel();
  }, [still]);
  const inner = '0 0 0 3px var(--card), 0 0 0 5px color-mix(in srgb, var(--ring) 55%, var(--card))';
  const outer = '0 0 0 8px var(--card), 0 0 0 10px color-mix(in srgb, var(--ring) 30%, var(--card))';
  return (
    <span
      ref={rings}
      className="absolute -inset-0.5 -z-10 rounded-full"
      style={{ boxShadow: still ? inner : `${inner}, ${outer}` }}
    />
  );
}
