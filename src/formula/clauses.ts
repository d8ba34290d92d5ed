import type { Token } from './tokens.ts';

/**
 * A formula split where a line may break: before a plus, and before a minus outside all brackets. Each piece starts with
 * its sign.
 */
export function clausesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const clauses: Token[][] = [];
  let depth = 0;
  for (const token of tokens) {
    const sign = token.kind === 'sign' ? token.text : null;
    const begins = clauses.length === 0 || sign === '+' || (sign === '−' && depth === 0);
    if (begins) clauses.push([]);
    clauses.at(-1)?.push(token);
    if (sign === '(') depth++;
    if (sign === ')') depth--;
  }
  return clauses;
}
