import type { PartId } from '../../core/model/partId.ts';
import type { Quantity } from '../../core/model/quantity.ts';
import { partOfQuantity } from '../../core/model/quantity.ts';
import { pageStore, updateView } from '../state/pageStore.ts';
import { selectDataSet } from '../state/selectors.ts';
import { chooseProbe } from './viewActions.ts';

/** Goes to where a number comes from: its part is selected, its sample is shown, its formula is marked. */
export function openQuantity(quantity: Quantity): void {
  const state = pageStore.getState();
  const { training, test } = selectDataSet(state);
  const { sample } = quantity;
  const shown = sample === undefined ? undefined : (training[sample] ?? test[sample - training.length]);
  if (shown) chooseProbe(shown.point);
  const { sample: _sample, ...opened } = quantity;
  updateView({ opened, selected: partOfQuantity(quantity) ?? state.view.selected, panel: 'formula' });
}

/** Lights up the part that a number comes from; null for none. */
export function light(lit: PartId | null): void {
  if (pageStore.getState().view.lit !== lit) updateView({ lit });
}

export function setAllDigits(allDigits: boolean): void {
  updateView({ allDigits });
}

export function setAllTerms(allTerms: boolean): void {
  updateView({ allTerms });
}
