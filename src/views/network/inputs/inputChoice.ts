import { inputKeys } from '../../../config/playground/playgroundKeys.ts';
import { settings } from '../../../config/settings/settings.ts';
import { type FeatureName, features } from '../../../core/data/features.ts';
import { changeSettings } from '../../../store/actions/settingsActions.ts';
import { isHiddenThere, isSettingFixed } from '../../../store/state/limits.ts';
import { useLimits } from '../../shared/page/limits.tsx';

const { values } = settings.features.domain;

/** Switches an input on or off; the last one stays. */
export function toggleInput(name: FeatureName, chosen: readonly FeatureName[]): void {
  const others = chosen.filter((value) => value !== name);
  if (others.length === 0) return;
  const isOn = others.length < chosen.length;
  changeSettings({ features: isOn ? others : values.filter((value) => value === name || chosen.includes(value)) });
}

/** The inputs that can be chosen: none where a task fixes them, and without those that an imported link hides. */
export function useChoosableInputs(): readonly FeatureName[] {
  const limits = useLimits();
  if (isSettingFixed(limits, 'features')) return [];
  return values.filter((name) => !isHiddenThere(limits, inputKeys[name]));
}

/** Whether an input is worth a small square beside the network: made of coordinates, or a coordinate that is off. */
export function isExtra(name: FeatureName, chosen: readonly FeatureName[]): boolean {
  return !features[name].isCoordinate || !chosen.includes(name);
}
