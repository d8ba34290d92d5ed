import type { RegularizationName } from '../core/model/regularization.ts';
import { call, constant, type Expression, product, square } from './expression.ts';

/** A penalty on the blackboard. */
interface PenaltyFormula {
  /** The term of one weight. */
  size(weight: Expression): Expression;
  total(lambda: Expression, sizes: Expression): Expression;
  /** The factor of λ in the gradient. */
  slope(weight: Expression): Expression;
}

export const penaltyFormulas: Readonly<Record<RegularizationName, PenaltyFormula | null>> = {
  none: null,
  l1: {
    size: (w) => call('abs', w),
    total: (lambda, sizes) => product(lambda, sizes),
    slope: (w) => call('sign', w),
  },
  l2: {
    size: (w) => square(w),
    total: (lambda, sizes) => product(constant(0.5), lambda, sizes),
    slope: (w) => w,
  },
};
