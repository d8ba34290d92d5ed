import { type RefObject, useEffect, useState } from 'react';
import { type SettingName, settingNames } from '../../../config/settings/settings.ts';

/** The setting whose row within an element has the focus, or had it last. */
export function useFocusedSetting(within: RefObject<HTMLElement | null>): SettingName | null {
  const [focused, setFocused] = useState<SettingName | null>(null);
  useEffect(() => {
    const element = within.current;
    const follow = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest('[data-setting]') : null;
      const name = settingNames.find((each) => each === row?.getAttribute('data-setting'));
      if (name !== undefined) setFocused(name);
    };
    element?.addEventListener('focusin', follow);
    return () => element?.removeEventListener('focusin', follow);
  }, [within]);
  return focused;
}
