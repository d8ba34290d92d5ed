import type { SettingName } from '../../../config/settings/settings.ts';
import { runKindOf } from '../../../core/run/runKind.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { laterStrings } from '../../../strings/later.ts';
import { controlShown, selectImportedView } from '../../shared/page/hiddenControls.ts';
import { settingControls, useShownSettings } from '../useShownSettings.ts';
import { moreSettings } from './moreSettings.ts';

/** The settings with a row now: those that do something, and those that say why they do not. */
export function useMoreSettings(): readonly SettingName[] {
  const isShown = useShownSettings();
  const view = usePage(selectImportedView);
  const kind = runKindOf(usePage((state) => state.spec.config));
  const saysWhy = (name: SettingName) =>
    laterStrings.settings.idle[name] !== null && kind.hasSetting(name) && controlShown(view, settingControls[name]);
  return moreSettings.filter((name) => isShown(name) || saysWhy(name));
}
