import type { Quantity } from '../core/model/quantity.ts';
import type { Expression, FormulaSymbol, Tone } from './expression.ts';

/** A number, its symbol, and how it is computed. */
export interface Formula {
  readonly quantity: Quantity;
  readonly symbol: FormulaSymbol;
  /** Null for a given number: a weight drawn or set by hand, an input of the data. */
  readonly expression: Expression | null;
  /** The engine's value. */
  readonly value: number;
  /** Whether the cursor is past it, within it, or before it. Within it, the expression holds only the terms done. */
  readonly progress: 'done' | 'begun' | 'ahead';
  readonly tone: Tone | 'result';
  /** Remarks to show beside it. */
  readonly notes: readonly Note[];
}

/** A remark; the view has its sentence. */
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
  | { readonly kind: 'held' }
  | { readonly kind: 'fromData' };
