import type { LossName } from '../core/model/losses.ts';
import { constant, type Expression, operand, product, quotient } from './expression.ts';

/** A loss on the blackboard. */
interface LossFormula {
  /** L, from the sum of its terms over n points. */
  total(terms: Expression, n: Expression): Expression;
  /** The factor of the output's error. */
  readonly errorScale: string;
}

export const lossFormulas: Readonly<Record<LossName, LossFormula>> = {
  'half-sse': { total: (terms) => product(constant(0.5), terms), errorScale: '1' },
  mse: { total: (terms, n) => product(quotient(constant(1), n), terms), errorScale: '2/n' },
  'half-mse': {
    total: (terms, n) => product(quotient(constant(1), product(constant(2), n)), terms),
    errorScale: '1/n',
  },
  bce: { total: (terms, n) => product(quotient(constant(1), n), terms), errorScale: '1/n' },
};

/** The loss, from the sum of its terms over `count` points. */
export function totalOf(loss: LossName, terms: Expression, count: number): Expression {
  return lossFormulas[loss].total(terms, operand({ base: 'n' }, count));
}
