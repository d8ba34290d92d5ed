import { hasPart, parsePart } from '../../core/model/partId.ts';
import { type Owner, ownerOf, type Quantity } from '../../core/model/quantity.ts';
import { selectExplainedPart } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';

/** What the dock explains: the readout that the user asked for, else the selected part. Null where the network lacks it. */
export function useSubject(): Owner | null {
  const opened = usePage((state) => state.view.opened);
  const part = usePage(selectExplainedPart);
  const sizes = usePage((state) => state.run.calm?.architecture.sizes);
  const readout = readoutOf(opened);
  if (readout) return readout;
  // Just after a change of network, the snapshot may lack the selected part.
  const parsed = parsePart(part);
  return sizes && parsed && hasPart(sizes, parsed) ? { kind: 'part', part } : null;
}

function readoutOf(opened: Quantity | null): Owner | null {
  const owner = opened && ownerOf(opened);
  if (owner?.kind !== 'readout') return null;
  // A sample's loss is shown with the training loss that it is part of.
  return owner.name === 'sampleLoss' ? { kind: 'readout', name: 'trainingLoss' } : owner;
}
