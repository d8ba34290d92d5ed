import type { NetworkLayout } from '../../geometry/network/networkLayout.ts';
import { weightsWithoutRoom } from '../../geometry/network/weightChips.ts';
import { usePage } from '../../store/state/usePage.ts';
import { laterStrings } from '../../strings/later.ts';

/** On the projector, what to do for the weights that are not written on their lines. */
export function UnwrittenWeights({ layout }: { readonly layout: NetworkLayout }) {
  const showsWeights = usePage((state) => state.view.edgeEncoding === 'weight');
  const isSelected = usePage((state) => state.view.selected !== null);
  const count = weightsWithoutRoom(layout);
  if (count === 0 || !showsWeights || isSelected) return null;
  return (
    <p className="pointer-events-none absolute inset-x-0 bottom-0 text-center text-[18px] leading-[24px] text-muted">
      {laterStrings.present.weightsWithoutRoom(count)}
    </p>
  );
}
