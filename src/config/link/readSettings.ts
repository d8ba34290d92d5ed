import type { Config, OwnPoint } from '../../core/run/runSpec.ts';
import { hasOutputPerClass } from '../settings/dataKinds.ts';
import { defaultConfig, defaultsOf, nearestOf, nearestSensible, writeSetting } from '../settings/defaults.ts';
import type { ReadResult } from '../settings/domain.ts';
import { withPartner } from '../settings/partner.ts';
import { type SettingName, settingNames, settingOf, settings } from '../settings/settings.ts';
import { type LinkEntry, quoteOf } from './linkEntries.ts';
import { type LinkProblem, quote } from './linkProblem.ts';

const basisNames = ['dataSet', 'points', 'outputCount', 'optimizer'] as const;

type Entries = ReadonlyMap<string, LinkEntry>;

/**
 * The config of a link: the settings it states, and the defaults of its data set for the others. `keptPoints` are the own
 * points stored in this browser, for a link that names own data but could not hold them.
 */
export function readSettings(
  entries: Entries,
  keptPoints: readonly OwnPoint[],
): {
  readonly config: Config;
  readonly problems: readonly LinkProblem[];
} {
  const problems: LinkProblem[] = [];
  // These come first, because the other defaults depend on them.
  const withData = withEntry(defaultConfig('xor'), 'dataSet', entries, problems);
  const stated = (['points', 'outputCount', 'optimizer'] as const).reduce(
    (config, name) => withEntry(config, name, entries, problems),
    defaultConfig(withData.dataSet),
  );
  const lacksPoints = stated.dataSet === 'points' && !entries.has(settings.points.key);
  const basis = lacksPoints ? { ...stated, points: keptPoints } : stated;
  if (lacksPoints) problems.push({ kind: 'pointsNotInLink', key: settings.points.key, kept: keptPoints.length });
  const withOutputs = withFittingOutputs(basis, problems);
  const known = settingNames
    .filter((name) => !basisNames.some((basisName) => basisName === name))
    .reduce((config, name) => withEntry(config, name, entries, problems), withKnownPoints(withOutputs));
  const read = withPartnerOfStated(known, entries);
  const { config, replaced } = nearestSensible(read);
  for (const setting of replaced) {
    const given = quote(writeSetting(read, setting));
    const used = writeSetting(config, setting);
    problems.push({ kind: 'unsuitedSetting', key: settingOf(setting).key, given, setting, used });
  }
  return { config, problems };
}

/** The number of outputs decides on other defaults: if it does not fit the points, it is replaced first. */
function withFittingOutputs(config: Config, problems: LinkProblem[]): Config {
  const { outputCount } = settings;
  if (outputCount.suits(config.outputCount, config)) return config;
  const fitting = { ...config, outputCount: nearestOf(config, 'outputCount') };
  const given = quote(writeSetting(config, 'outputCount'));
  const used = writeSetting(fitting, 'outputCount');
  problems.push({ kind: 'unsuitedSetting', key: outputCount.key, given, setting: 'outputCount', used });
  return fitting;
}

/** Of softmax and its loss, a link may state one alone. */
function withPartnerOfStated(config: Config, entries: Entries): Config {
  const states = (name: SettingName) => entries.has(settingOf(name).key);
  if (states('outputActivation') === states('loss') || !hasOutputPerClass(config)) return config;
  const { outputActivation, loss } = config;
  return { ...config, ...withPartner(config, states('loss') ? { loss } : { outputActivation }) };
}

/** The defaults of a basis. Keeps points given with another data set, so that they are reported as unsuited. */
function withKnownPoints(basis: Config): Config {
  const { points } = basis;
  return { ...defaultsOf(basis), points };
}

/** Whether a link leaves the seed of the first weights to be drawn. */
export function drawsSeed(entries: Entries): boolean {
  return entries.get(settings.seed.key)?.value === 'any';
}

function withEntry<Name extends SettingName>(
  config: Config,
  name: Name,
  entries: Entries,
  problems: LinkProblem[],
): Config {
  const { key, domain } = settingOf(name);
  const entry = entries.get(key);
  if (!entry || (name === 'seed' && drawsSeed(entries))) return config;
  const result: ReadResult<Config[Name]> = readEntry(entry, domain);
  if ('value' in result) return { ...config, [name]: result.value };
  const used = writeSetting(config, name);
  problems.push({ kind: 'badSetting', key, given: quoteOf(entry), fault: result.fault, setting: name, used });
  return config;
}

/** Reads the value of an entry; one with broken encoding is unreadable. */
export function readEntry<Value>(
  entry: LinkEntry,
  domain: { read(text: string): ReadResult<Value> },
): ReadResult<Value> {
  return entry.value === null ? { fault: { kind: 'unreadable' } } : domain.read(entry.value);
}
