import { Fragment, useMemo } from 'react';
import type { PartId } from '../../core/model/partId.ts';
import { edgeHandles } from '../../geometry/network/edgeHandles.ts';
import { MOST_EDGES_WITH_CHIPS } from '../../geometry/network/edgeWidth.ts';
import type { NetworkLayout } from '../../geometry/network/networkLayout.ts';
import { weightChips } from '../../geometry/network/weightChips.ts';
import { EdgeButtons } from './edges/EdgeButtons.tsx';
import { UnitTiles } from './tiles/UnitTiles.tsx';

interface GraphPartsProps {
  readonly layout: NetworkLayout;
  readonly sizes: readonly number[];
  readonly selected: PartId | null;
  readonly tabStop: PartId;
  readonly helpId: string;
}

/** All parts as buttons, in the order of the computation: inputs, their weights, the first hidden neurons, their weights … */
export function GraphParts(props: GraphPartsProps) {
  const { layout, sizes, selected } = props;
  // In a small network all edges have chips, and a selection must not move them.
  const chosen = layout.edges.length <= MOST_EDGES_WITH_CHIPS ? null : selected;
  const chips = useMemo(() => weightChips(layout, chosen), [layout, chosen]);
  const handles = useMemo(() => edgeHandles(layout, chips), [layout, chips]);
  return sizes.map((_, column) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
    <Fragment key={column}>
      <UnitTiles {...props} column={column} />
      {column < sizes.length - 1 && (
        <svg
          width={layout.panel.width}
          height={layout.panel.height}
          role="presentation"
          className="pointer-events-none absolute inset-0 overflow-visible"
        >
          <EdgeButtons {...props} layer={column} chips={chips} handles={handles} />
        </svg>
      )}
    </Fragment>
  ));
}
