import { settings } from '../../config/settings.ts';
import { changeSettings } from '../../store/settingsActions.ts';
import { usePage } from '../../store/usePage.ts';
import { formatExact } from '../../strings/formatNumber.ts';
import type { Ladder } from '../shared/ladder.ts';
import { NumberField } from '../shared/NumberField.tsx';
import { numberRangeOf } from './numberRangeOf.ts';
import { rowWords, SettingRow } from './SettingRow.tsx';

const OPTIMIZER_NUMBERS = ['momentum', 'rho', 'beta1', 'beta2', 'epsilon', 'weightDecay'] as const;
type OptimizerNumber = (typeof OPTIMIZER_NUMBERS)[number];

const DECAYS: Ladder = [0, 0.5, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999, 0.9999];

const ladders: Readonly<Record<OptimizerNumber, Ladder>> = {
  momentum: DECAYS,
  rho: DECAYS,
  beta1: DECAYS,
  beta2: DECAYS,
  epsilon: [1e-12, 1e-10, 1e-8, 1e-7, 1e-6, 1e-4, 1e-2],
  weightDecay: [0, 0.0001, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3],
};

/** The chosen optimizer's own numbers. */
export function OptimizerRows() {
  const config = usePage((state) => state.spec.config);
  return OPTIMIZER_NUMBERS.filter((name) => settings[name].applies(config)).map((name) => {
    const words = rowWords(name);
    return (
      <SettingRow key={name} {...words}>
        {(helpId) => (
          <NumberField
            label={words.label}
            describedBy={helpId}
            value={config[name]}
            {...numberRangeOf(settings[name].domain)}
            ladder={ladders[name]}
            write={formatExact}
            onCommit={(next) => changeSettings({ [name]: next })}
          />
        )}
      </SettingRow>
    );
  });
}
