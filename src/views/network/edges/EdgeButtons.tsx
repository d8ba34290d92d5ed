import type { PartId } from '../../../core/model/partId.ts';
import { unitName } from '../../../core/model/unitName.ts';
import type { Box } from '../../../geometry/box.ts';
import type { NetworkLayout } from '../../../geometry/network/networkLayout.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { useInputNames } from '../../shared/words/unitNames.ts';
import { EdgeButton } from './EdgeButton.tsx';

interface EdgeButtonsProps {
  readonly layout: NetworkLayout;
  readonly sizes: readonly number[];
  /** The layer that these edges lead into. */
  readonly layer: number;
  readonly chips: ReadonlyMap<PartId, Box>;
  /** Where each edge can be clicked. */
  readonly handles: ReadonlyMap<PartId, Box>;
  readonly selected: PartId | null;
  readonly tabStop: PartId;
  readonly helpId: string;
}

/** A button for each edge between two columns: the chip with its number if it has room, else a small invisible area on its line. */
export function EdgeButtons(props: EdgeButtonsProps) {
  const { layout, sizes, chips, handles, selected, tabStop, helpId } = props;
  const showsWeights = usePage((state) => state.view.edgeEncoding === 'weight');
  const inputNames = useInputNames();
  return layout.edges.map((edge, index) => {
    if (edge.layer !== props.layer) return null;
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
