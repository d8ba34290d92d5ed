import type { PartId } from './partId.ts';
import type { Quantity, ReadoutName } from './quantity.ts';

/** What a number belongs to: a part of the network, or itself where it stands beside the Step buttons. */
export type Owner =
  | { readonly kind: 'part'; readonly part: PartId }
  | { readonly kind: 'readout'; readonly name: ReadoutName };

/** The part of the network that a number belongs to; null for a number beside the Step buttons. */
export function partOf(quantity: Quantity): PartId | null {
  const owner = ownerOf(quantity);
  return owner.kind === 'part' ? owner.part : null;
}

/** What a number stands at, and opens with. */
export function ownerOf(quantity: Quantity): Owner {
  switch (quantity.kind) {
    case 'input':
      return { kind: 'part', part: `x${quantity.input}` };
    case 'z':
    case 'a':
    case 'delta':
      return { kind: 'part', part: `n${quantity.layer}.${quantity.neuron}` };
    case 'contribution':
    case 'part':
    case 'gradient':
    case 'parameter':
    case 'next':
      return { kind: 'part', part: quantity.part };
    default:
      return { kind: 'readout', name: quantity.kind };
  }
}
