import type { PartId } from './partId.ts';
import type { Quantity } from './quantity.ts';

/** The part of the network that a number belongs to; null for a number beside the Step buttons. */
export function partOf(quantity: Quantity): PartId | null {
  switch (quantity.kind) {
    case 'input':
      return `x${quantity.input}`;
    case 'z':
    case 'a':
    case 'delta':
      return `n${quantity.layer}.${quantity.neuron}`;
    case 'contribution':
    case 'part':
    case 'gradient':
    case 'parameter':
    case 'next':
      return quantity.part;
    default:
      return null;
  }
}
