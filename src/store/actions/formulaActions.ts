import type { PartId } from '../../core/model/partId.ts';
import type { Quantity } from '../../core/model/quantity.ts';
import { partOfQuantity } from '../../core/model/quantity.ts';
import { isTabHidden } from '../state/limits.ts';
import { pageStore, updateView } from '../state/pageStore.ts';
import { selectDataSet } from '../state/selectors.ts';
import { chooseProbe } from './viewActions.ts';

/** Goes to the origin of a number: selects its part, shows its sample, marks its formula. */
export function openQuantity(quantity: Quantity): void {
  const state = pageStore.getState();
  if (isTabHidden(state, 'formula')) return;
  const { training, test } = selectDataSet(state);
  const { sample } = quantity;
  const shown = sample === undefined ? undefined : (training[sample] ?? test[sample - training.length]);
  if (shown) chooseProbe(shown.point);
  const { sample: _sample, ...opened } = quantity;
  updateView({ opened, selected: partOfQuantity(quantity) ?? state.view.selected, dock: 'formula' });
}

/** Highlights the part that a number comes from, or none for null. */
export function highlight(lit: PartId | null): void {
  if (pageStore.getState().view.lit !== lit) updateView({ lit });
}

export function setAllDigits(allDigits: boolean): void {
  updateView({ allDigits });
}

export function setAllTerms(allTerms: boolean): void {
  updateView({ allTerms });
}
