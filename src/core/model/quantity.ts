import type { ParameterPart, PartId } from './partId.ts';

/** A number that has a formula. */
export type Quantity = (
  | { readonly kind: 'input'; readonly input: number }
  /** z, a, and δ = ∂L/∂z of a neuron. */
  | { readonly kind: 'z' | 'a' | 'delta'; readonly layer: number; readonly neuron: number }
  /** w·a; a sample's part of a gradient; the gradient; the parameter; its value after the next update. */
  | { readonly kind: 'contribution' | 'part' | 'gradient' | 'parameter' | 'next'; readonly part: ParameterPart }
  | { readonly kind: ReadoutName }
) & {
  /** Index of the training sample it is about; if absent, it is about the shown input. */
  readonly sample?: number;
};

/** The numbers beside the Step buttons. */
export type ReadoutName =
  | 'trainingLoss'
  | 'testLoss'
  | 'sampleLoss'
  | 'penalty'
  | 'accuracy'
  | 'testAccuracy'
  | 'rSquared'
  | 'testRSquared'
  | 'rootMeanSquare'
  | 'testRootMeanSquare';

/** What a number belongs to: a part of the network, or a readout beside the Step buttons. */
export type Owner =
  | { readonly kind: 'part'; readonly part: PartId }
  | { readonly kind: 'readout'; readonly name: ReadoutName };

/** The part of the network that a number belongs to, or null for a readout. */
export function partOfQuantity(quantity: Quantity): PartId | null {
  const owner = ownerOf(quantity);
  return owner.kind === 'part' ? owner.part : null;
}

/** The part or readout that a number belongs to. */
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
