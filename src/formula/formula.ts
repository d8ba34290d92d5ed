import type { Quantity } from '../core/model/quantity.ts';
import type { Expression, FormulaSymbol, Tone } from './expression.ts';

/** A number, how it is called, and how it is computed. */
export interface Formula {
  readonly quantity: Quantity;
  readonly symbol: FormulaSymbol;
  /** Null where the number is given: a weight that was drawn or set by hand, an input of the data. */
  readonly expression: Expression | null;
  /** As the engine has it. */
  readonly value: number;
  /** Whether the cursor is beyond it, within it, or before it; then the expression holds the terms that are done, or all. */
  readonly progress: 'done' | 'begun' | 'ahead';
  readonly tone: Tone | 'result';
  /** What is to be said beside it. */
  readonly notes: readonly Note[];
}

/** A remark in words; the view has the sentences. */
export type Note =
  | { readonly kind: 'slope'; readonly formula: Formula }
  | { readonly kind: 'bug' }
  | { readonly kind: 'crossEntropy' }
  | { readonly kind: 'oneOfBatch'; readonly count: number }
  | { readonly kind: 'signConvention' }
  | { readonly kind: 'drawn'; readonly seed: number }
  | { readonly kind: 'given' }
  | { readonly kind: 'zero' }
  | { readonly kind: 'setByHand' }
  | { readonly kind: 'updateOf'; readonly epoch: number }
  | { readonly kind: 'withoutPenalty' }
  | { readonly kind: 'leftOut'; readonly count: number }
  | { readonly kind: 'deadLink' }
  | { readonly kind: 'fromData' };
