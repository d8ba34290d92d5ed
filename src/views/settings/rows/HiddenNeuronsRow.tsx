import { settings } from '../../../config/settings/settings.ts';
import { changeSettings } from '../../../store/actions/settingsActions.ts';
import { isSettingHidden, isSettingLocked } from '../../../store/state/limits.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { formatWhole } from '../../../strings/formatNumber.ts';
import { strings } from '../../../strings/index.ts';
import { laterStrings } from '../../../strings/later.ts';
import { NumberField } from '../../shared/inputs/NumberField.tsx';
import { useLimits } from '../../shared/page/limits.tsx';
import { FixedRow } from './FixedRow.tsx';
import { LayersField } from './LayersField.tsx';
import { SettingRow } from './SettingRow.tsx';

/** The hidden neurons in one row: a number while there is one layer or none, else the list of layers. */
export function HiddenNeuronsRow() {
  const words = laterStrings.settings;
  const sizes = usePage((state) => state.spec.config.hiddenSizes);
  const limits = useLimits();
  if (isSettingHidden(limits, 'hiddenSizes')) return null;
  if (isSettingLocked(limits, 'hiddenSizes')) return <FixedRow name="hiddenSizes" />;
  const label = strings.chips.hidden;
  return (
    <SettingRow name="hiddenSizes" label={label} help={words.layersHelp}>
      {(helpId) =>
        sizes.length > 1 ? (
          <LayersField label={label} />
        ) : (
          <NumberField
            label={label}
            describedBy={helpId}
            value={sizes[0] ?? 0}
            min={0}
            max={settings.hiddenSizes.domain.maxNeurons}
            whole
            ladder={1}
            write={formatWhole}
            onCommit={(neurons) => changeSettings({ hiddenSizes: neurons === 0 ? [] : [neurons] })}
          />
        )
      }
    </SettingRow>
  );
}
