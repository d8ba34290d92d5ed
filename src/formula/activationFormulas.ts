import { type ActivationName, LEAK } from '../core/model/activations.ts';
import { call, constant, difference, type Expression, negative, product, quotient, square, sum } from './expression.ts';

/** An activation function on the blackboard. */
interface ActivationFormula {
  /** f(z); `at` is the value of z. */
  value(z: Expression, at: number): Expression;
  readonly slopeSymbol: string;
  /** f′(z), or null if it is 1 everywhere. Returns null for a constant, such as the 1 of relu. */
  readonly slope: ((a: Expression, z: Expression, at: number) => Expression | null) | null;
}

export const activationFormulas: Readonly<Record<ActivationName, ActivationFormula>> = {
  sigmoid: {
    value: (z) => quotient(constant(1), sum(constant(1), call('exp', negative(z)))),
    slopeSymbol: 'σ′(z)',
    slope: (a) => product(a, difference(constant(1), a)),
  },
  tanh: {
    value: (z) => call('tanh', z),
    slopeSymbol: 'f′(z)',
    slope: (a) => difference(constant(1), square(a)),
  },
  relu: { value: (z) => call('max', constant(0), z), slopeSymbol: 'f′(z)', slope: () => null },
  leaky: {
    value: (z, at) => (at > 0 ? z : product(constant(LEAK), z)),
    slopeSymbol: 'f′(z)',
    slope: () => null,
  },
  elu: {
    value: (z, at) => (at > 0 ? z : difference(call('exp', z), constant(1))),
    slopeSymbol: 'f′(z)',
    slope: (a, _z, at) => (at > 0 ? null : sum(a, constant(1))),
  },
  softplus: { value: logOfOnePlusExp, slopeSymbol: 'f′(z)', slope: (_a, z) => call('σ', z) },
  linear: { value: (z) => z, slopeSymbol: 'f′(z)', slope: null },
};

/** ln(1 + e^x): to the last digit x for a large x, and e^x for a very negative one. */
export function logOfOnePlusExp(expression: Expression, x: number): Expression {
  if (x > 40) return expression;
  return x < -37 ? call('exp', expression) : call('ln', sum(constant(1), call('exp', expression)));
}
