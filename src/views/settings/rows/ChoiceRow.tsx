import { isOffered } from '../../../config/settings/defaults.ts';
import { type SettingName, settings } from '../../../config/settings/settings.ts';
import type { Config } from '../../../core/run/runSpec.ts';
import { changeSettings } from '../../../store/actions/settingsActions.ts';
import { laterStrings } from '../../../strings/later.ts';
import { ShortSelect } from '../../shared/inputs/ShortSelect.tsx';
import { useConfigInEffect } from '../../shared/page/useConfigInEffect.ts';
import type { ChoiceSetting } from '../settingKinds.ts';
import { useRowLook, useRowWords } from './rowLook.ts';
import { SettingRow } from './SettingRow.tsx';
import { valueNames } from './valueNames.ts';

/** Settings with long names of values. */
const long: readonly ChoiceSetting[] = ['loss', 'gradientRule', 'optimizer', 'regularization'];

/** Why other settings may rule out a value. */
function reasonAgainst(name: ChoiceSetting): string | undefined {
  const reasons: Readonly<Partial<Record<SettingName, string>>> = laterStrings.settings.unsuited;
  return reasons[name];
}

/** A choice among a few words. */
export function ChoiceRow<Name extends ChoiceSetting>({ name }: { readonly name: Name }) {
  const config = useConfigInEffect();
  const { label, spoken, help } = useRowWords(name);
  const isRoomy = useRowLook().kind === 'roomy';
  const value: Config[Name] = config[name];
  const labels: Readonly<Record<string, string>> = valueNames()[name];
  const values: readonly Config[Name][] = settings[name].domain.values as readonly Config[Name][];
  const options = values.map((option) => {
    const disabled = !isOffered(config, name, option);
    return {
      value: option,
      label: labels[option] ?? option,
      disabled,
      title: disabled ? reasonAgainst(name) : undefined,
    };
  });
  const reason = options.find((option) => option.title !== undefined)?.title;
  const { short, medium } = laterStrings.settings;
  const shown: Readonly<Partial<Record<string, Readonly<Partial<Record<string, string>>>>>> = isRoomy ? medium : short;
  const whole = labels[value] ?? value;
  return (
    <SettingRow name={name} label={label} help={reason === undefined ? help : `${help} ${reason}`}>
      {(helpId) => (
        <ShortSelect
          label={spoken}
          describedBy={helpId}
          title={reason === undefined ? whole : `${whole}. ${reason}`}
          value={value}
          width={isRoomy ? (long.includes(name) ? 'roomy' : 'half') : 'column'}
          shown={shown[name]?.[value] ?? whole}
          options={options}
          onChoose={(chosen) => changeSettings({ [name]: chosen })}
        />
      )}
    </SettingRow>
  );
}
