import { type SettingName, settings } from './settings.ts';

/** Whether the number of a setting is a share in per cent. */
export function isInPerCent(name: SettingName): boolean {
  const setting = settings[name];
  return 'unit' in setting && setting.unit === 'perCent';
}
