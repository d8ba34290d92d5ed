import type { ParameterPart } from './parameterParts.ts';

/** A number that has a formula. */
export type Quantity = (
  | { readonly kind: 'input'; readonly input: number }
  /** z, a, and δ = ∂L/∂z of a neuron. */
  | { readonly kind: 'z' | 'a' | 'delta'; readonly layer: number; readonly neuron: number }
  /** What a weight adds to z; a sample's part of a gradient; the gradient; the number itself; what the next update makes of it. */
  | { readonly kind: 'contribution' | 'part' | 'gradient' | 'parameter' | 'next'; readonly part: ParameterPart }
  | { readonly kind: ReadoutName }
) & {
  /** The training sample that it is about, by its place in the training set; else the shown input. */
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
