import { type SettingName, settings } from '../../config/settings/settings.ts';
import { usePage } from '../../store/state/usePage.ts';
import { controlShown, selectImportedView, settingControls } from '../shared/page/hiddenControls.ts';
import { useConfigInEffect } from '../shared/page/useConfigInEffect.ts';

/** Tells which settings have a row: those that change anything here and that no imported link hides. */
export function useShownSettings(): (name: SettingName) => boolean {
  const config = useConfigInEffect();
  const view = usePage(selectImportedView);
  return (name) => settings[name].applies(config) && controlShown(view, settingControls[name]);
}
