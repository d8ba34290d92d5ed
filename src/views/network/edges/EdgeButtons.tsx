import { useMemo } from 'react';
import type { PartId } from '../../../core/model/partId.ts';
import { unitName } from '../../../core/model/unitName.ts';
import { chipPlaces, edgesWithChips, MOST_EDGES_WITH_CHIPS } from '../../../geometry/network/chipPlaces.ts';
import { edgeHandles } from '../../../geometry/network/edgeHandles.ts';
import type { NetworkLayout } from '../../../geometry/network/networkLayout.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { useInputNames } from '../../shared/words/unitNames.ts';
import { EdgeButton } from './EdgeButton.tsx';

interface EdgeButtonsProps {
  readonly layout: NetworkLayout;
  readonly sizes: readonly number[];
  readonly selected: PartId | null;
  readonly tabStop: PartId;
  readonly helpId: string;
}

/** A button for each edge: the chip with its number if it has room, else a small invisible area on its line. */
export function EdgeButtons({ layout, sizes, selected, tabStop, helpId }: EdgeButtonsProps) {
  const showsWeights = usePage((state) => state.view.edgeEncoding === 'weight');
  const inputNames = useInputNames();
  // In a small network all edges have chips, and a selection must not move them.
  const chosen = layout.edges.length <= MOST_EDGES_WITH_CHIPS ? null : selected;
  const chips = useMemo(
    () => chipPlaces(layout, chosen === null ? layout.edges : edgesWithChips(layout.edges, chosen)),
    [layout, chosen],
  );
  const handles = useMemo(() => edgeHandles(layout, chips), [layout, chips]);

  return layout.edges.map((edge, index) => {
    const { part, layer, from, to } = edge;
    const handle = handles.get(part);
    return handle ? (
      <EdgeButton
        key={part}
        edge={edge}
        index={index}
        sizes={sizes}
        box={handle}
        chipFont={chips.has(part) ? layout.metrics.chipFont : null}
        from={unitName(sizes, layer, from, inputNames)}
        to={unitName(sizes, layer + 1, to, inputNames)}
        showsWeight={showsWeights}
        selected={part === selected}
        tabStop={part === tabStop}
        helpId={helpId}
      />
    ) : null;
  });
}
