import type { Config } from '../../core/run/runSpec.ts';
import { dataSettings } from './dataSettings.ts';
import { networkSettings } from './networkSettings.ts';
import type { Setting, SettingGroup, SettingName, TableOf } from './setting.ts';
import { trainingSettings } from './trainingSettings.ts';

export type { Basis, SettingName } from './setting.ts';

/** The one table of settings, in the order of links. */
export const settings = {
  ...dataSettings,
  ...networkSettings,
  ...trainingSettings,
} satisfies TableOf<SettingName>;

/** All settings, in the order of links. */
export const settingNames = Object.keys(settings) as readonly SettingName[];

/** The same entry as `settings[name]`, for code that walks the table. */
export function settingOf<Name extends SettingName>(name: Name): Setting<Config[Name]> {
  const table: { readonly [Each in SettingName]: Setting<Config[Each]> } = settings;
  return table[name];
}

/** The settings with controls in these groups: group after group, from top to bottom. */
export function settingsIn(...groups: readonly SettingGroup[]): readonly SettingName[] {
  return groups.flatMap((group) => settingNames.filter((name) => settings[name].place?.group === group).sort(byRow));
}

function byRow(one: SettingName, other: SettingName): number {
  return (settings[one].place?.row ?? 0) - (settings[other].place?.row ?? 0);
}
