import type { Expression, Operand } from './expression.ts';

/** A formula in the order of writing, with the brackets that it needs. */
export type Token =
  /** `isAlone` marks the only operand between two brackets: a negative number needs none of its own there. */
  | { readonly kind: 'operand'; readonly operand: Operand; readonly isAlone?: true }
  | { readonly kind: 'constant'; readonly value: number }
  /** `isPrefix` marks a minus before its only operand, set close to it. */
  | { readonly kind: 'sign'; readonly text: '+' | '−' | '·' | '(' | ')' | ','; readonly isPrefix?: true }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'fraction'; readonly over: readonly Token[]; readonly under: readonly Token[] }
  | { readonly kind: 'square'; readonly of: readonly Token[] }
  | { readonly kind: 'root'; readonly of: readonly Token[] }
  /** e to some power. */
  | { readonly kind: 'exponential'; readonly power: readonly Token[] };

/** Beyond these, numbers may be written with a power of ten. */
const SMALLEST_PLAIN = 1e-4;
const LARGEST_PLAIN = 1e6;

export function tokensOf(expression: Expression): readonly Token[] {
  switch (expression.kind) {
    case 'operand':
      return [{ kind: 'operand', operand: expression }];
    case 'constant':
      return [{ kind: 'constant', value: expression.value }];
    case 'sum':
      return expression.terms.flatMap((term, index) => {
        if (index === 0) return tokensOf(term);
        // Adding a negative is written as a subtraction.
        return term.kind === 'negative'
          ? [sign('−'), ...inBrackets(term.of, isSumLike(term.of))]
          : [sign('+'), ...tokensOf(term)];
      });
    case 'difference': {
      const { from, minus } = expression;
      return [...tokensOf(from), sign('−'), ...inBrackets(minus, isSumLike(minus))];
    }
    case 'product':
      return separated(
        expression.factors.map((factor) => inBrackets(factor, isSumLike(factor))),
        '·',
      );
    case 'quotient':
      return [{ kind: 'fraction', over: tokensOf(expression.over), under: tokensOf(expression.under) }];
    case 'square':
      return [{ kind: 'square', of: inBrackets(expression.of, expression.of.kind !== 'operand') }];
    case 'negative':
      return [{ kind: 'sign', text: '−', isPrefix: true }, ...inBrackets(expression.of, isSumLike(expression.of))];
    case 'call': {
      const operands = expression.operands.map(betweenBrackets);
      if (expression.name === 'exp') return [{ kind: 'exponential', power: operands[0] ?? [] }];
      if (expression.name === 'sqrt') return [{ kind: 'root', of: operands[0] ?? [] }];
      return [{ kind: 'name', text: expression.name }, sign('('), ...separated(operands, ','), sign(')')];
    }
  }
}

/** Whether the base of a square needs brackets: ∂L/∂w, a number with a power of ten. A negative number has them. */
export function needsBrackets(base: readonly Token[], side: 'symbols' | 'numbers'): boolean {
  const [only] = base;
  if (only?.kind !== 'operand') return false;
  const { symbol, value } = only.operand;
  const size = Math.abs(value);
  return side === 'symbols'
    ? symbol.base.length > 1 || symbol.sample !== undefined
    : value > 0 && (size < SMALLEST_PLAIN || size >= LARGEST_PLAIN);
}

function isSumLike({ kind }: Expression): boolean {
  return kind === 'sum' || kind === 'difference' || kind === 'negative';
}

function inBrackets(expression: Expression, needed: boolean): readonly Token[] {
  const inside = tokensOf(expression);
  return needed ? [sign('('), ...inside, sign(')')] : inside;
}

function betweenBrackets(expression: Expression): readonly Token[] {
  return expression.kind === 'operand'
    ? [{ kind: 'operand', operand: expression, isAlone: true }]
    : tokensOf(expression);
}

function separated(groups: readonly (readonly Token[])[], by: '·' | ','): readonly Token[] {
  return groups.flatMap((group, index) => (index > 0 ? [sign(by), ...group] : group));
}

function sign(text: Extract<Token, { kind: 'sign' }>['text']): Token {
  return { kind: 'sign', text };
}
