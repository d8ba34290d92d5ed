import { runKindOf } from '../../core/run/runKind.ts';
import type { Config, DataSetName } from '../../core/run/runSpec.ts';
import { usualOutputCount } from './dataKinds.ts';
import { MOST_LINK_POINTS } from './domain.ts';
import { withPartner } from './partner.ts';
import { type Basis, type SettingName, settingNames, settingOf } from './settings.ts';

const FIRST_BASIS: Basis = { dataSet: 'xor', points: [], outputCount: 1, optimizer: 'sgd' };

/** The config that an empty link with this data set opens. */
export function defaultConfig(dataSet: DataSetName): Config {
  return defaultsOf({ ...FIRST_BASIS, dataSet, outputCount: usualOutputCount(dataSet) });
}

/** The config of a link that states only this. */
export function defaultsOf(basis: Basis): Config {
  const defaults = settingNames.map((name) => [name, settingOf(name).defaultFor(basis)]);
  const points = basis.dataSet === 'points' ? basis.points : [];
  // The table has an entry for every field of Config but one, with a default of the field's own type.
  return { ...(Object.fromEntries(defaults) as Omit<Config, 'playground'>), points, playground: null };
}

/** The settings of an empty link with these data. */
export function usualSettings(config: Config): Config {
  return { ...defaultsOf(config), optimizer: FIRST_BASIS.optimizer, outputCount: usualOutputCount(config.dataSet) };
}

/** The settings that differ from their defaults: exactly those that a link states. */
export function statedSettings(config: Config): readonly SettingName[] {
  const defaults = { ...usualSettings(config), dataSet: FIRST_BASIS.dataSet, points: [] };
  return settingNames.filter((name) =>
    // Thousands of points need not be written to see that there are some.
    name === 'points' ? config.points.length > 0 : writeSetting(config, name) !== writeSetting(defaults, name),
  );
}

/** The value of a setting, as links write it. */
export function writeSetting<Name extends SettingName>(config: Config, name: Name): string {
  return settingOf(name).domain.write(config[name]);
}

/** The part of a link that states the settings; empty if all are defaults. Leaves out more own points than fit. */
export function writeSettings(config: Config): string {
  return statedSettings(config)
    .filter((name) => name !== 'points' || fitsLink(config))
    .map((name) => `${settingOf(name).key}=${writeSetting(config, name)}`)
    .join('&');
}

/** Whether a link can hold the own points of a config. */
export function fitsLink({ points }: Config): boolean {
  return points.length <= MOST_LINK_POINTS;
}

/**
 * Changes the basis, usually the data set: takes its defaults and keeps every stated setting. `followed` lists the
 * settings in effect that changed with it, for the page to say so.
 */
export function withBasis(
  config: Config,
  change: Partial<Basis>,
): { readonly config: Config; readonly followed: readonly SettingName[] } {
  const { dataSet, points, optimizer, outputCount: wantedCount } = { ...config, ...change };
  const isUsual = config.outputCount === usualOutputCount(config.dataSet) && change.outputCount === undefined;
  const outputCount = isUsual ? usualOutputCount(dataSet) : wantedCount;
  const basis = { dataSet, points, optimizer, outputCount };
  const stated = statedSettings(config).filter((name) => !(name in basis));
  const next = withSettingsOf(defaultsOf(basis), stated, config);
  const followed = settingNames.filter(
    (name) => !(name in basis) && writeSetting(next, name) !== writeSetting(config, name) && hasEffect(next, name),
  );
  return { config: next, followed };
}

/** Whether another value of a setting would change any number of this run. */
export function hasEffect(config: Config, name: SettingName): boolean {
  return runKindOf(config).hasSetting(name) && settingOf(name).applies(config);
}

/** Whether a control should offer this value beside the other settings. */
export function isOffered<Name extends SettingName>(config: Config, name: Name, value: Config[Name]): boolean {
  const change: Partial<Config> = { [name]: value };
  return settingOf(name).suits(value, { ...config, ...withPartner(config, change) });
}

/** The nearest config whose settings make sense together, and the settings that it replaces. */
export function nearestSensible(config: Config): {
  readonly config: Config;
  readonly replaced: readonly SettingName[];
} {
  let sensible = config;
  const replaced: SettingName[] = [];
  for (const name of settingNames) {
    if (!suits(sensible, name)) {
      sensible = { ...sensible, [name]: nearestOf(sensible, name) };
      replaced.push(name);
    }
    sensible = inOneForm(sensible, name);
  }
  return { config: sensible, replaced };
}

function suits<Name extends SettingName>(config: Config, name: Name): boolean {
  return settingOf(name).suits(config[name], config);
}

/** What takes the place of a value that does not suit. */
export function nearestOf<Name extends SettingName>(config: Config, name: Name): Config[Name] {
  return settingOf(name).nearest?.(config) ?? defaultsOf(config)[name];
}

function inOneForm<Name extends SettingName>(config: Config, name: Name): Config {
  const { form } = settingOf(name);
  return form ? { ...config, [name]: form(config[name], config) } : config;
}

function withSettingsOf(config: Config, names: readonly SettingName[], source: Config): Config {
  return { ...config, ...Object.fromEntries(names.map((name) => [name, source[name]])) };
}
