import { isOffered } from '../../config/settings/defaults.ts';
import { type SettingName, settings } from '../../config/settings/settings.ts';
import type { Config } from '../../core/run/runSpec.ts';
import { changeSettings } from '../../store/actions/settingsActions.ts';
import { strings } from '../../strings/index.ts';
import { ShortSelect } from '../shared/inputs/ShortSelect.tsx';
import { useConfigInEffect } from '../shared/page/useConfigInEffect.ts';
import { rowWords, SettingRow } from './SettingRow.tsx';
import type { ChoiceSetting } from './settingKinds.ts';

/** Names of a setting's values. */
function valueNames(): { readonly [Name in ChoiceSetting]: Readonly<Record<Config[Name], string>> } {
  const { activations, losses, gradientRules, optimizers, initializations, regularizations } = strings.settings;
  return {
    activation: activations,
    outputActivation: activations,
    loss: losses,
    gradientRule: gradientRules,
    optimizer: optimizers,
    initialization: initializations,
    regularization: regularizations,
  };
}

const wide: readonly ChoiceSetting[] = ['loss', 'gradientRule', 'optimizer'];

/** Why other settings may rule out a value. */
function reasonAgainst(name: ChoiceSetting): string | undefined {
  const reasons: Readonly<Partial<Record<SettingName, string>>> = strings.settings.unsuited;
  return reasons[name];
}

/** A choice among a few words. */
export function ChoiceRow<Name extends ChoiceSetting>({ name }: { readonly name: Name }) {
  const config = useConfigInEffect();
  const { label, help } = rowWords(name);
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
  const shortNames: Readonly<Partial<Record<string, Readonly<Partial<Record<string, string>>>>>> =
    strings.settings.short;
  const whole = labels[value] ?? value;
  return (
    <SettingRow label={label} help={reason === undefined ? help : `${help} ${reason}`}>
      {(helpId) => (
        <ShortSelect
          label={label}
          describedBy={helpId}
          title={reason === undefined ? whole : `${whole}. ${reason}`}
          value={value}
          width={wide.includes(name) ? 'words' : 'number'}
          shown={shortNames[name]?.[value] ?? whole}
          options={options}
          onChoose={(chosen) => changeSettings({ [name]: chosen })}
        />
      )}
    </SettingRow>
  );
}
