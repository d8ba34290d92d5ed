import type { HeldName } from '../../../core/model/heldParts.ts';
import { changeSettings } from '../../../store/actions/settingsActions.ts';
import { laterStrings } from '../../../strings/later.ts';
import { ShortSelect } from '../../shared/inputs/ShortSelect.tsx';
import { useConfigInEffect } from '../../shared/page/useConfigInEffect.ts';
import { valueText } from '../valueText.ts';
import { useRowLook, useRowWords } from './rowLook.ts';
import { SettingRow } from './SettingRow.tsx';

/** What can be held at once; single parts are held in their own cards. */
const CHOICES: readonly (readonly HeldName[])[] = [[], ['b']];

/** What does not train: nothing, all biases, or what was chosen part by part. */
export function HeldRow() {
  const config = useConfigInEffect();
  const { label, spoken, help } = useRowWords('held');
  const isRoomy = useRowLook().kind === 'roomy';
  const value = config.held.join();
  const isListed = CHOICES.some((names) => names.join() === value);
  const { nothing, allBiases } = laterStrings.settings.heldWords;
  const shown = valueText(config, 'held');
  return (
    <SettingRow name="held" label={label} help={help}>
      {(helpId) => (
        <ShortSelect
          label={spoken}
          describedBy={helpId}
          title={shown}
          value={value}
          width={isRoomy ? 'half' : 'column'}
          shown={shown}
          options={[
            { value: '', label: nothing },
            { value: 'b', label: allBiases },
            ...(isListed ? [] : [{ value, label: shown }]),
          ]}
          onChoose={(chosen) => {
            const names = CHOICES.find((each) => each.join() === chosen);
            if (names) changeSettings({ held: names });
          }}
        />
      )}
    </SettingRow>
  );
}
