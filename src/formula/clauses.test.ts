import { expect, test } from 'vitest';
import { clausesOf } from './clauses.ts';
import { constant, difference, product, sum } from './expression.ts';
import { tokensOf } from './tokens.ts';

const two = constant(2);

test('a line may break before a plus, and before a minus outside brackets, but not within a product', () => {
  const tokens = tokensOf(difference(sum(two, product(two, difference(two, two))), product(two, sum(two, two))));
  // 2 | + 2·(2 − 2) | − 2·(2 | + 2)
  expect(clausesOf(tokens).map((clause) => clause.length)).toEqual([1, 8, 5, 3]);
  expect(clausesOf(tokens).flat()).toEqual(tokens);
});
