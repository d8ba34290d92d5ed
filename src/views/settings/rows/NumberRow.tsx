import { isInPerCent } from '../../../config/settings/perCent.ts';
import { settings } from '../../../config/settings/settings.ts';
import { changeSettings } from '../../../store/actions/settingsActions.ts';
import { formatExact, formatWhole } from '../../../strings/formatNumber.ts';
import { laterStrings } from '../../../strings/later.ts';
import { NumberField } from '../../shared/inputs/NumberField.tsx';
import { useConfigInEffect } from '../../shared/page/useConfigInEffect.ts';
import { type NumberSetting, numberRangeOf } from '../settingKinds.ts';
import { useRowLook, useRowWords } from './rowLook.ts';
import { SettingRow } from './SettingRow.tsx';

const perCent = {
  write: (value: number) => `${value}\u2009%`,
  read: (text: string) => (/^\d+\s*%$/.test(text) ? Number.parseInt(text, 10) : null),
};

/** One number. A setting that can change in mid-run shows its current value. */
export function NumberRow({ name }: { readonly name: NumberSetting }) {
  const value = useConfigInEffect()[name];
  const isRoomy = useRowLook().kind === 'roomy';
  const { label, spoken, help } = useRowWords(name);
  const { domain, steps } = settings[name];
  const addsNothing = name === 'regularizationRate' && value === 0;
  return (
    <SettingRow
      name={name}
      label={label}
      help={help}
      aside={addsNothing ? laterStrings.settings.more.strengthZero : undefined}
    >
      {(helpId) => (
        <NumberField
          label={spoken}
          describedBy={helpId}
          isRoomy={isRoomy}
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
