import type { LossName } from '../core/model/losses.ts';
import { constant, type Expression, operand, product, quotient } from './expression.ts';

/** A loss on the blackboard. */
interface LossFormula {
  /** L, from the sum of its terms over n points with `numbers` outputs together. */
  total(terms: Expression, n: Expression, numbers: Expression): Expression;
  /** The factor of an output's error; `numbers` is the name of their number. */
  errorScale(numbers: string): string;
}

const lossFormulas: Readonly<Record<LossName, LossFormula>> = {
  'half-sse': { total: (terms) => product(constant(0.5), terms), errorScale: () => '1' },
  mse: {
    total: (terms, _n, numbers) => product(quotient(constant(1), numbers), terms),
    errorScale: (numbers) => `2/${numbers}`,
  },
  'half-mse': {
    total: (terms, _n, numbers) => product(quotient(constant(1), product(constant(2), numbers)), terms),
    errorScale: (numbers) => `1/${numbers}`,
  },
  bce: {
    total: (terms, _n, numbers) => product(quotient(constant(1), numbers), terms),
    errorScale: (numbers) => `1/${numbers}`,
  },
  ce: { total: (terms, n) => product(quotient(constant(1), n), terms), errorScale: () => '1/n' },
};

/** The loss, from the sum of its terms over `count` points with `outputs` outputs each. */
export function totalOf(loss: LossName, terms: Expression, count: number, outputs: number): Expression {
  const n = operand({ base: 'n' }, count);
  return lossFormulas[loss].total(terms, n, outputs === 1 ? n : product(constant(outputs), n));
}

/** The name of the factor of an output's error. */
export function errorScaleName(loss: LossName, outputs: number): string {
  return lossFormulas[loss].errorScale(outputs === 1 ? 'n' : `(${outputs}n)`);
}
