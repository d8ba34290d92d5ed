import type { NetworkLayout } from '../../geometry/network/networkLayout.ts';
import { weightsWithoutRoom } from '../../geometry/network/weightChips.ts';
import { usePage } from '../../store/state/usePage.ts';
import { laterStrings } from '../../strings/later.ts';

/** On the projector, what to do for the weights that are not written on their lines. */
export function UnwrittenWeights({ layout }: { readonly layout: NetworkLayout }) {
  const showsWeights = usePage((state) => state.view.edgeEncoding === 'weight');
  const count = weightsWithoutRoom(layout);
  if (count === 0 || !showsWeights) return null;
  return (
    <p className="pointer-events-none absolute bottom-0 left-0 max-w-[210px] text-[18px] leading-[22px] text-muted">
      {laterStrings.present.weightsWithoutRoom(count)}
    </p>
  );
}
