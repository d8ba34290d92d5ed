import { useMemo } from 'react';
import type { PartId } from '../../core/partId.ts';
import { unitName } from '../../core/unitName.ts';
import { chipPlaces, edgesWithChips, MOST_EDGES_WITH_CHIPS } from '../../geometry/chipPlaces.ts';
import { edgeHandles } from '../../geometry/edgeHandles.ts';
import type { NetworkLayout } from '../../geometry/networkLayout.ts';
import { useInputNames } from '../shared/useInputNames.ts';
import { EdgeButton } from './EdgeButton.tsx';
import { useReading } from './shownNetwork.ts';
import { useEncodedEdges } from './useEncodedEdges.ts';

interface EdgeButtonsProps {
  readonly layout: NetworkLayout;
  readonly sizes: readonly number[];
  readonly selected: PartId;
  readonly tabStop: PartId;
  readonly helpId: string;
}

/** A button for each edge: the chip with its weight (or what the lines show instead) where there is room for one, else a small invisible place on its line. */
export function EdgeButtons({ layout, sizes, selected, tabStop, helpId }: EdgeButtonsProps) {
  const reading = useReading(sizes);
  const encoded = useEncodedEdges();
  const inputNames = useInputNames();
  // In a small network all edges have chips, whatever is selected: a selection must not move them.
  const chosen = layout.edges.length <= MOST_EDGES_WITH_CHIPS ? null : selected;
  const chips = useMemo(
    () => chipPlaces(layout, chosen === null ? layout.edges : edgesWithChips(layout.edges, chosen)),
    [layout, chosen],
  );
  const handles = useMemo(() => edgeHandles(layout, chips), [layout, chips]);

  if (!reading) return null;
  return layout.edges.map(({ part, layer, from, to }, index) => {
    const handle = handles.get(part);
    const weight = reading.network.layers[layer]?.weights[from]?.[to] ?? Number.NaN;
    return handle ? (
      <EdgeButton
        key={part}
        part={part}
        box={handle}
        chipFont={chips.has(part) ? layout.metrics.chipFont : null}
        from={unitName(sizes, layer, from, inputNames)}
        to={unitName(sizes, layer + 1, to, inputNames)}
        weight={weight}
        look={encoded?.look}
        value={encoded ? (encoded.values[index] ?? Number.NaN) : weight}
        selected={part === selected}
        tabStop={part === tabStop}
        helpId={helpId}
      />
    ) : null;
  });
}
