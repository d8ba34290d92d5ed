import { settings } from '../../../config/settings/settings.ts';
import { changeSettings } from '../../../store/actions/settingsActions.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { formatWhole } from '../../../strings/formatNumber.ts';
import { strings } from '../../../strings/index.ts';
import { laterStrings } from '../../../strings/later.ts';
import { NumberField } from '../../shared/inputs/NumberField.tsx';
import { controlShown, selectImportedView } from '../../shared/page/hiddenControls.ts';
import { settingControls } from '../useShownSettings.ts';
import { LayersField } from './LayersField.tsx';
import { SettingRow } from './SettingRow.tsx';

/** The hidden neurons in one row: a number while there is one layer or none, else the list of layers. */
export function HiddenNeuronsRow() {
  const words = laterStrings.settings;
  const sizes = usePage((state) => state.spec.config.hiddenSizes);
  const view = usePage(selectImportedView);
  if (!controlShown(view, settingControls.hiddenSizes)) return null;
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
