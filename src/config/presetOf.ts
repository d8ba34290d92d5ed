import { dataSets } from '../core/data/dataSets.ts';
import type { Config, RunSpec } from '../core/run/runSpec.ts';
import { readLink } from './link/link.ts';
import { type PresetId, presetIds, presets } from './presets.ts';
import { writeSetting } from './settings/defaults.ts';
import { settingNames } from './settings/settings.ts';

const configs = new Map<PresetId, Config>();

/** The preset that equals this run, or null. */
export function presetOf({ config, interventions }: RunSpec): PresetId | null {
  if (interventions.length > 0) return null;
  const equals = (id: PresetId) =>
    settingNames.every((name) => writeSetting(configOf(id), name) === writeSetting(config, name));
  return presetIds.find(equals) ?? null;
}

/** Whether the data set of a preset is a cloud of points. */
export function startsFromCloud(id: PresetId): boolean {
  return dataSets[configOf(id).dataSet].kind === 'cloud';
}

function configOf(id: PresetId): Config {
  const cached = configs.get(id);
  if (cached) return cached;
  const { config } = readLink(presets[id].link).spec;
  configs.set(id, config);
  return config;
}
