import { Fragment, type ReactNode } from 'react';
import type { SettingGroup } from '../../config/settings/setting.ts';
import { type SettingName, settingsIn } from '../../config/settings/settings.ts';
import { SettingControl } from './SettingControl.tsx';
import { useShownSettings } from './useShownSettings.ts';

interface SettingRowsProps {
  readonly groups: readonly SettingGroup[];
  /** What stands below the control of a setting, or in its place while it is not shown. */
  readonly below?: Readonly<Partial<Record<SettingName, ReactNode>>>;
}

/** The controls of some groups, from top to bottom. A setting that would do nothing here has none. */
export function SettingRows({ groups, below = {} }: SettingRowsProps) {
  const isShown = useShownSettings();
  return settingsIn(...groups).map((name) => (
    <Fragment key={name}>
      {(isShown(name) || hidesItself(name)) && <SettingControl name={name} />}
      {below[name]}
    </Fragment>
  ));
}

/** Layers have several rows, which imported links hide one by one. */
function hidesItself(name: SettingName): boolean {
  return name === 'hiddenSizes';
}
