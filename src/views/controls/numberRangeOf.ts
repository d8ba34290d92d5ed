import type { AmountDomain, PositiveNumberDomain } from '../../config/domain.ts';
import type { NumberRange } from '../shared/readNumberText.ts';

/** The bounds of a setting, as a number field wants them. */
export function numberRangeOf(domain: AmountDomain | PositiveNumberDomain): Omit<NumberRange, 'write'> {
  if (domain.kind === 'positiveNumber') return { min: 0, max: Number.POSITIVE_INFINITY, aboveMin: true };
  return { min: domain.min, max: domain.below ?? Number.POSITIVE_INFINITY, belowMax: domain.below !== null };
}
