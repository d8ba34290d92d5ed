import { type SettingName, settings } from '../../config/settings/settings.ts';
import { BatchSizeRow } from './BatchSizeRow.tsx';
import { ChoiceRow } from './ChoiceRow.tsx';
import { DataSetPicker } from './DataSetPicker.tsx';
import { FeatureRow } from './FeatureRow.tsx';
import { LayerRows } from './LayerRows.tsx';
import { NumberRow } from './NumberRow.tsx';
import { hasChoices, isNumber } from './settingKinds.ts';

/** The control for a setting's kind of values; none for a setting without a place among the controls. */
export function SettingControl({ name }: { readonly name: SettingName }) {
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
    case 'points':
    case 'scaling':
    case 'initialParameters':
      return settings[name].place;
  }
}
