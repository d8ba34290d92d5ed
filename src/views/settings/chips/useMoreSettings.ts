import type { SettingName } from '../../../config/settings/settings.ts';
import { runKindOf } from '../../../core/run/runKind.ts';
import { isSettingHidden } from '../../../store/state/limits.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { laterStrings } from '../../../strings/later.ts';
import { useLimits } from '../../shared/page/limits.tsx';
import { useShownSettings } from '../useShownSettings.ts';
import { moreSettings } from './moreSettings.ts';

/** The settings with a row now: those that do something, and those that say why they do not. */
export function useMoreSettings(): readonly SettingName[] {
  const isShown = useShownSettings();
  const limits = useLimits();
  const kind = runKindOf(usePage((state) => state.spec.config));
  const saysWhy = (name: SettingName) =>
    laterStrings.settings.idle[name] !== null && kind.hasSetting(name) && !isSettingHidden(limits, name);
  return moreSettings.filter((name) => isShown(name) || saysWhy(name));
}
