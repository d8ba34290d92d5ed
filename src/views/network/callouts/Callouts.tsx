import { useMemo } from 'react';
import { type CalloutPlace, calloutPlaces } from '../../../geometry/network/calloutPlaces.ts';
import type { NetworkLayout } from '../../../geometry/network/networkLayout.ts';
import { selectAtCursor } from '../../../store/state/atCursor.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { laterStrings } from '../../../strings/later.ts';
import { CalloutBox } from '../../shared/page/CalloutBox.tsx';
import { useMediaQuery, WIDE } from '../../shared/page/useMediaQuery.ts';
import { useTouched } from './useTouched.ts';

/** In pixels, for two lines of text. */
const SIZES = { line: { width: 232, height: 56 }, square: { width: 280, height: 56 } };

/**
 * What a line is and what a square is, said once in the network itself. Each goes when its thing was touched, both with the third
 * step. Only where there is room for them, and where the lines show weights.
 */
export function Callouts({ layout }: { readonly layout: NetworkLayout }) {
  const touched = useTouched();
  const isWide = useMediaQuery(WIDE);
  const showsWeights = usePage((state) => state.view.edgeEncoding === 'weight');
  const isWithinUpdate = usePage((state) => selectAtCursor(state) !== null);
  const places = useMemo(() => calloutPlaces(layout, SIZES), [layout]);
  if (!isWide || layout.panel.presenting || isWithinUpdate) return null;
  return (
    <>
      {!touched.line && showsWeights && <Callout of="line" place={places.line} />}
      {!touched.square && <Callout of="square" place={places.square} />}
    </>
  );
}

interface CalloutProps {
  readonly of: 'line' | 'square';
  readonly place: CalloutPlace | null;
}

/** Lets the pointer through to the lines behind it. */
function Callout({ of, place }: CalloutProps) {
  const { name, says } = laterStrings.callouts[of];
  if (place === null) return null;
  const { x: left, y: top, width, height } = place.box;
  return (
    <div className="pointer-events-none absolute" style={{ left, top, width, height }}>
      <CalloutBox beak={place.beak} className="flex h-full items-center px-3 text-[14px] leading-[19px]">
        <p>
          <b className="font-semibold">{name}</b>
          {says}
        </p>
      </CalloutBox>
    </div>
  );
}
