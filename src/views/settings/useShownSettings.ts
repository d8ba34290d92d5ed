import { hasEffect } from '../../config/settings/defaults.ts';
import type { SettingName } from '../../config/settings/settings.ts';
import { isSettingHidden } from '../../store/state/limits.ts';
import { useLimits } from '../shared/page/limits.tsx';
import { useConfigInEffect } from '../shared/page/useConfigInEffect.ts';

/** Returns a test whether a setting has a row: it changes something here, and no link hides it. */
export function useShownSettings(): (name: SettingName) => boolean {
  const config = useConfigInEffect();
  const limits = useLimits();
  return (name) => hasEffect(config, name) && !isSettingHidden(limits, name);
}
