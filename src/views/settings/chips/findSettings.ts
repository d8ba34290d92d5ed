import type { SettingName } from '../../../config/settings/settings.ts';
import { laterStrings } from '../../../strings/later.ts';
import { valueNames } from '../rows/valueNames.ts';
import { hasChoices } from '../settingKinds.ts';

/** Whether a text stands in the names of a setting or of one of its values. */
export function isFoundBy(name: SettingName, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  return wordsOf(name).some((word) => word.toLowerCase().includes(wanted));
}

function wordsOf(name: SettingName): readonly string[] {
  const { labels, idle, more, inputs } = laterStrings.settings;
  const own = [labels[name], idle[name] ?? ''];
  if (hasChoices(name)) return [...own, ...Object.values<string>(valueNames()[name])];
  if (name === 'hiddenSizes') return [...own, more.neurons];
  if (name === 'features') return [...own, ...inputs];
  if (name === 'regularizationRate') return [...own, more.spoken.regularizationRate];
  return own;
}
