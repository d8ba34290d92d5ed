import { dataSets } from '../core/data/dataSets.ts';
import type { Config, RunSpec } from '../core/run/runSpec.ts';
import { readLink } from './link/link.ts';
import { type PresetId, presetIds, presets } from './presets.ts';
import { writeSetting } from './settings/defaults.ts';
import { settingNames } from './settings/settings.ts';

const configs = new Map<PresetId, Config>();

/** The preset that this run is, with nothing changed; null where it is none. */
export function presetOf({ config, interventions }: RunSpec): PresetId | null {
  if (interventions.length > 0) return null;
  const isThis = (id: PresetId) =>
    settingNames.every((name) => writeSetting(configOf(id), name) === writeSetting(config, name));
  return presetIds.find(isThis) ?? null;
}

/** Whether a preset starts from a cloud of points rather than from a truth table. */
export function startsFromCloud(id: PresetId): boolean {
  return dataSets[configOf(id).dataSet].kind === 'cloud';
}

function configOf(id: PresetId): Config {
  const known = configs.get(id);
  if (known) return known;
  const { config } = readLink(presets[id].link).spec;
  configs.set(id, config);
  return config;
}
