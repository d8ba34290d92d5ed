import { writeSetting } from '../../config/settings/defaults.ts';
import { isInPerCent } from '../../config/settings/perCent.ts';
import type { SettingName } from '../../config/settings/settings.ts';
import { isImported } from '../../core/run/runKind.ts';
import type { Config } from '../../core/run/runSpec.ts';
import { strings } from '../../strings/index.ts';
import { laterStrings } from '../../strings/later.ts';
import { heldText } from './heldText.ts';

/** The value of a setting in words. */
export function valueText(config: Config, name: SettingName): string {
  if (name === 'dataSet' && isImported(config)) return strings.playground.dataSets[config.playground.dataSet];
  if (name === 'hiddenSizes' && config.hiddenSizes.length === 0) return strings.chips.none;
  if (name === 'held') return heldText(config);
  const value = laterStrings.settings.valueName(name, writeSetting(config, name));
  return isInPerCent(name) ? laterStrings.task.perCent(value) : value;
}
