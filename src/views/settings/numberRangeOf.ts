import type { NumberRange } from '../shared/inputs/readNumberText.ts';
import type { NumberDomain } from './settingKinds.ts';

/** The bounds of a setting, as a number field wants them. */
export function numberRangeOf(domain: NumberDomain): Omit<NumberRange, 'write'> {
  switch (domain.kind) {
    case 'wholeNumber':
      return { min: domain.min, max: domain.max, whole: true };
    case 'positiveNumber':
      return { min: 0, max: Number.POSITIVE_INFINITY, aboveMin: true };
    case 'amount':
      return { min: domain.min, max: domain.below ?? Number.POSITIVE_INFINITY, belowMax: domain.below !== null };
  }
}
