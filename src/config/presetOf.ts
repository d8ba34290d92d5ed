import { dataSets } from '../core/data/dataSets.ts';
import type { Config, RunSpec } from '../core/run/runSpec.ts';
import { readLink } from './link/link.ts';
import { type PresetId, presetIds, presets } from './presets.ts';
import { writeSetting } from './settings/defaults.ts';
import { settingNames } from './settings/settings.ts';

const configs = new Map<string, Config>();

/** The preset that equals this run, or null. */
export function presetOf(spec: RunSpec): PresetId | null {
  return presetIds.find((id) => isRunOf(spec, presets[id].link)) ?? null;
}

/** Whether a run is that of a link without interventions. */
export function isRunOf({ config, interventions }: RunSpec, link: string): boolean {
  if (interventions.length > 0) return false;
  return settingNames.every((name) => writeSetting(configOf(link), name) === writeSetting(config, name));
}

/** Whether the data set of a preset is a cloud of points. */
export function startsFromCloud(id: PresetId): boolean {
  return dataSets[configOf(presets[id].link).dataSet].kind === 'cloud';
}

function configOf(link: string): Config {
  const cached = configs.get(link);
  if (cached) return cached;
  const { config } = readLink(link).spec;
  configs.set(link, config);
  return config;
}
