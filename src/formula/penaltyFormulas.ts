import type { RegularizationName } from '../core/model/regularization.ts';
import { call, constant, type Expression, product, square } from './expression.ts';

/** A penalty on the blackboard. */
interface PenaltyFormula {
  /** What one weight adds to the sum. */
  size(weight: Expression): Expression;
  total(lambda: Expression, sizes: Expression): Expression;
  /** What λ is multiplied with in the gradient. */
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
