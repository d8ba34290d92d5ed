/**
 * A formula as a tree. Each operand has its symbol and its value, so that one tree is the formula in symbols, the formula
 * in numbers, and the computation.
 */
import { sigmoid, sigmoidDerivative } from '../core/model/activations.ts';
import type { Quantity } from '../core/model/quantity.ts';
import { exp, tanh } from '../core/numerics/exponential.ts';
import { log } from '../core/numerics/logarithm.ts';
import { cos, sin } from '../core/numerics/trigonometry.ts';

/** A name on the blackboard: z with the index h2, w with the index x1→h2, η; of one sample among several, with its number. */
export interface FormulaSymbol {
  readonly base: string;
  readonly index?: string | undefined;
  /** Counted from 1, in the order of the data. */
  readonly sample?: number | undefined;
}

/** Weights are coloured by their sign; magenta belongs to gradients and deltas. */
export type Tone = 'plain' | 'weight' | 'backward';

export type FunctionName = 'σ' | 'σ′' | 'tanh' | 'exp' | 'ln' | 'max' | 'sign' | 'sqrt' | 'abs' | 'sin' | 'cos';

export type Expression =
  | Operand
  /** A number that belongs to the formula: 1, 2, ½. */
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'sum'; readonly terms: readonly Expression[] }
  | { readonly kind: 'difference'; readonly from: Expression; readonly minus: Expression }
  | { readonly kind: 'product'; readonly factors: readonly Expression[] }
  | { readonly kind: 'quotient'; readonly over: Expression; readonly under: Expression }
  | { readonly kind: 'square'; readonly of: Expression }
  | { readonly kind: 'negative'; readonly of: Expression }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly operands: readonly Expression[] };

export interface Operand {
  readonly kind: 'operand';
  readonly symbol: FormulaSymbol;
  readonly value: number;
  readonly tone: Tone;
  /** The quantity that the number is, or null if it has no formula of its own. */
  readonly of: Quantity | null;
}

export function operand(
  symbol: FormulaSymbol,
  value: number,
  { tone = 'plain', of = null }: { readonly tone?: Tone; readonly of?: Quantity | null } = {},
): Operand {
  return { kind: 'operand', symbol, value, tone, of };
}

export const constant = (value: number): Expression => ({ kind: 'constant', value });
export const sum = (...terms: readonly Expression[]): Expression =>
  terms.length === 1 && terms[0] ? terms[0] : { kind: 'sum', terms };
export const product = (...factors: readonly Expression[]): Expression =>
  factors.length === 1 && factors[0] ? factors[0] : { kind: 'product', factors };
export const difference = (from: Expression, minus: Expression): Expression => ({ kind: 'difference', from, minus });
export const quotient = (over: Expression, under: Expression): Expression => ({ kind: 'quotient', over, under });
export const square = (of: Expression): Expression => ({ kind: 'square', of });
export const negative = (of: Expression): Expression => ({ kind: 'negative', of });
export const call = (name: FunctionName, ...operands: readonly Expression[]): Expression => ({
  kind: 'call',
  name,
  operands,
});

/** The value of a formula, with every operand rounded by `written` (by default exact). */
export function computedNumber(expression: Expression, written: (value: number) => number = (value) => value): number {
  const value = (part: Expression) => computedNumber(part, written);
  switch (expression.kind) {
    case 'operand':
      return written(expression.value);
    case 'constant':
      return expression.value;
    case 'sum':
      // Starts with the first term, not with 0, as the engine does: the sum of −0 alone is −0.
      return expression.terms.map(value).reduce((total, term) => total + term);
    case 'difference':
      return value(expression.from) - value(expression.minus);
    case 'product':
      return expression.factors.map(value).reduce((total, factor) => total * factor);
    case 'quotient':
      return value(expression.over) / value(expression.under);
    case 'square': {
      const base = value(expression.of);
      return base * base;
    }
    case 'negative':
      return -value(expression.of);
    case 'call':
      return functions[expression.name](...expression.operands.map(value));
  }
}

const functions: Readonly<Record<FunctionName, (first?: number, second?: number) => number>> = {
  σ: (z = Number.NaN) => sigmoid(z),
  'σ′': (z = Number.NaN) => sigmoidDerivative(z),
  tanh: (z = Number.NaN) => tanh(z),
  exp: (x = Number.NaN) => exp(x),
  ln: (x = Number.NaN) => log(x),
  max: (one = Number.NaN, other = Number.NaN) => Math.max(one, other),
  sign: (x = Number.NaN) => Math.sign(x),
  sqrt: (x = Number.NaN) => Math.sqrt(x),
  abs: (x = Number.NaN) => Math.abs(x),
  sin: (x = Number.NaN) => sin(x),
  cos: (x = Number.NaN) => cos(x),
};

/** All operands of a tree, from left to right. */
export function operandsOf(expression: Expression): readonly Operand[] {
  switch (expression.kind) {
    case 'operand':
      return [expression];
    case 'constant':
      return [];
    case 'sum':
      return expression.terms.flatMap(operandsOf);
    case 'difference':
      return [...operandsOf(expression.from), ...operandsOf(expression.minus)];
    case 'product':
      return expression.factors.flatMap(operandsOf);
    case 'quotient':
      return [...operandsOf(expression.over), ...operandsOf(expression.under)];
    case 'square':
    case 'negative':
      return operandsOf(expression.of);
    case 'call':
      return expression.operands.flatMap(operandsOf);
  }
}

/** The same tree with every operand replaced. */
export function mapOperands(expression: Expression, replaced: (operand: Operand) => Operand): Expression {
  const mapped = (part: Expression) => mapOperands(part, replaced);
  switch (expression.kind) {
    case 'operand':
      return replaced(expression);
    case 'constant':
      return expression;
    case 'sum':
      return { ...expression, terms: expression.terms.map(mapped) };
    case 'difference':
      return { ...expression, from: mapped(expression.from), minus: mapped(expression.minus) };
    case 'product':
      return { ...expression, factors: expression.factors.map(mapped) };
    case 'quotient':
      return { ...expression, over: mapped(expression.over), under: mapped(expression.under) };
    case 'square':
    case 'negative':
      return { ...expression, of: mapped(expression.of) };
    case 'call':
      return { ...expression, operands: expression.operands.map(mapped) };
  }
}

/** The same tree without links from its numbers, for numbers that have been replaced. */
export function withoutSources(expression: Expression): Expression {
  return mapOperands(expression, (operand) => ({ ...operand, of: null }));
}
