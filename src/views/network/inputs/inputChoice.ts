import { inputKeys } from '../../../config/playground/playgroundKeys.ts';
import { settings } from '../../../config/settings/settings.ts';
import { type FeatureName, features } from '../../../core/data/features.ts';
import { changeSettings } from '../../../store/actions/settingsActions.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { controlShown, selectImportedView } from '../../shared/page/hiddenControls.ts';

const { values } = settings.features.domain;

/** Switches an input on or off; the last one stays. */
export function toggleInput(name: FeatureName, chosen: readonly FeatureName[]): void {
  const others = chosen.filter((value) => value !== name);
  if (others.length === 0) return;
  const isOn = others.length < chosen.length;
  changeSettings({ features: isOn ? others : values.filter((value) => value === name || chosen.includes(value)) });
}

/** The inputs that can be chosen, without those that an imported link hides. */
export function useChoosableInputs(): readonly FeatureName[] {
  const view = usePage(selectImportedView);
  return values.filter((name) => controlShown(view, inputKeys[name]));
}

/** Whether an input is worth a small square beside the network: made of coordinates, or a coordinate that is off. */
export function isExtra(name: FeatureName, chosen: readonly FeatureName[]): boolean {
  return !features[name].isCoordinate || !chosen.includes(name);
}
