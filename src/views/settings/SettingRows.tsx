import { Fragment, type ReactNode } from 'react';
import type { SettingGroup } from '../../config/settings/setting.ts';
import { type SettingName, settingsIn } from '../../config/settings/settings.ts';
import { SettingControl } from './SettingControl.tsx';
import { useShownSettings } from './useShownSettings.ts';

interface SettingRowsProps {
  readonly groups: readonly SettingGroup[];
  /** Shown below a setting's control, or in its place while hidden. */
  readonly below?: Readonly<Partial<Record<SettingName, ReactNode>>>;
}

/** The controls of some groups, from top to bottom, without settings that would do nothing here. */
export function SettingRows({ groups, below = {} }: SettingRowsProps) {
  const isShown = useShownSettings();
  return settingsIn(...groups).map((name) => (
    <Fragment key={name}>
      {(isShown(name) || hidesItself(name)) && <SettingControl name={name} />}
      {below[name]}
    </Fragment>
  ));
}

/** Layers have several rows, each of which an imported link may hide. */
function hidesItself(name: SettingName): boolean {
  return name === 'hiddenSizes';
}
