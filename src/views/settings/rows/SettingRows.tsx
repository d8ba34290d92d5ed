import { Fragment, type ReactNode } from 'react';
import type { SettingGroup } from '../../../config/settings/setting.ts';
import { type SettingName, settings, settingsIn } from '../../../config/settings/settings.ts';
import { isSettingLocked } from '../../../store/state/limits.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { DataSetPicker } from '../data/DataSetPicker.tsx';
import { hasChoices, isNumber } from '../settingKinds.ts';
import { useShownSettings } from '../useShownSettings.ts';
import { BatchSizeRow } from './BatchSizeRow.tsx';
import { ChoiceRow } from './ChoiceRow.tsx';
import { FeatureRow } from './FeatureRow.tsx';
import { FixedRow } from './FixedRow.tsx';
import { HeldRow } from './HeldRow.tsx';
import { LayerRows } from './LayerRows.tsx';
import { NumberRow } from './NumberRow.tsx';

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

/** One that a task has fixed; own points and given weights are told in other words. */
function FixedSetting({ name }: { readonly name: SettingName }) {
  return settings[name].place === null ? null : <FixedRow name={name} />;
}

/** The control for a setting's kind of values; none for a setting without a place among the controls. */
export function SettingControl({ name }: { readonly name: SettingName }) {
  const isFixed = usePage((state) => isSettingLocked(state, name));
  if (isFixed) return <FixedSetting name={name} />;
  if (name === 'dataSet') return <DataSetPicker />;
  if (hasChoices(name)) return <ChoiceRow name={name} />;
  if (isNumber(name)) return <NumberRow name={name} />;
  switch (name) {
    case 'batchSize':
      return <BatchSizeRow />;
    case 'features':
      return <FeatureRow />;
    case 'hiddenSizes':
      return <LayerRows />;
    case 'held':
      return <HeldRow />;
    case 'points':
    case 'scaling':
    case 'initialParameters':
      return settings[name].place;
  }
}
