import { settings } from '../../config/settings/settings.ts';
import { changeSettings } from '../../store/actions/settingsActions.ts';
import { formatExact, formatWhole } from '../../strings/formatNumber.ts';
import { NumberField } from '../shared/inputs/NumberField.tsx';
import { useConfigInEffect } from '../shared/page/useConfigInEffect.ts';
import { rowWords, SettingRow } from './SettingRow.tsx';
import type { NumberSetting } from './settingKinds.ts';
import { numberRangeOf } from './settingKinds.ts';

const perCent = {
  write: (value: number) => `${value}\u2009%`,
  read: (text: string) => (/^\d+\s*%$/.test(text) ? Number.parseInt(text, 10) : null),
};

/** One number. A setting that can change in mid-run shows its current value. */
export function NumberRow({ name }: { readonly name: NumberSetting }) {
  const value = useConfigInEffect()[name];
  const words = rowWords(name);
  const { domain, steps } = settings[name];
  return (
    <SettingRow {...words}>
      {(helpId) => (
        <NumberField
          label={words.label}
          describedBy={helpId}
          value={value}
          {...numberRangeOf(domain)}
          ladder={steps}
          {...(isInPerCent(name) ? perCent : { write: domain.kind === 'wholeNumber' ? formatWhole : formatExact })}
          onCommit={(next) => changeSettings({ [name]: next })}
        />
      )}
    </SettingRow>
  );
}

function isInPerCent(name: NumberSetting): boolean {
  const setting = settings[name];
  return 'unit' in setting && setting.unit === 'perCent';
}
