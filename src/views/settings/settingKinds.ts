import type {
  AmountDomain,
  ChoiceDomain,
  PositiveNumberDomain,
  WholeNumberDomain,
} from '../../config/settings/domain.ts';
import { type SettingName, settings } from '../../config/settings/settings.ts';
import type { NumberRange } from '../shared/inputs/readNumberText.ts';

type Table = typeof settings;

/** Settings with values of some kind and a place among the controls. */
type PlacedWith<Domain> = {
  [Name in SettingName]: Table[Name] extends { readonly place: null }
    ? never
    : Table[Name]['domain'] extends Domain
      ? Name
      : never;
}[SettingName];

export type NumberDomain = WholeNumberDomain | PositiveNumberDomain | AmountDomain;

/** Settings of one number. */
export type NumberSetting = PlacedWith<NumberDomain>;
/** Settings of one of a few words, except the data set, which has thumbnails. */
export type ChoiceSetting = Exclude<PlacedWith<ChoiceDomain<string>>, 'dataSet'>;

export function isNumber(name: SettingName): name is NumberSetting {
  const { domain, place } = settings[name];
  if (place === null || !('kind' in domain)) return false;
  return domain.kind === 'wholeNumber' || domain.kind === 'positiveNumber' || domain.kind === 'amount';
}

export function hasChoices(name: SettingName): name is ChoiceSetting {
  const { domain, place } = settings[name];
  return place !== null && name !== 'dataSet' && 'kind' in domain && domain.kind === 'choice';
}

/** The bounds of a setting for a number field. */
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
