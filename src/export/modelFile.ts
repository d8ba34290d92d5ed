import { type LinkView, writeLink } from '../config/link/link.ts';
import { linkEntries } from '../config/link/linkEntries.ts';
import type { KeyedView } from '../config/link/viewKeys.ts';
import { writePlaygroundSettings } from '../config/playground/writePlaygroundSettings.ts';
import { fitsLink, writeSetting } from '../config/settings/defaults.ts';
import { readNumber, writeNumber } from '../config/settings/numbers.ts';
import { type SettingName, settingNames, settingOf } from '../config/settings/settings.ts';
import type { DataSet, Sample } from '../core/data/dataSet.ts';
import { type Network, networkFrom } from '../core/model/network.ts';
import { isImported } from '../core/run/runKind.ts';
import type { Config, RunSpec } from '../core/run/runSpec.ts';
import type { Evaluation, Snapshot } from '../core/run/snapshot.ts';
import { jsonText } from './jsonText.ts';

/** A run at one position, with its points. */
export interface SavedRun {
  readonly spec: RunSpec;
  readonly view: LinkView;
  readonly snapshot: Snapshot;
  readonly data: DataSet;
  /** The address of the page, without a link. */
  readonly page: string;
  /** Of the loss chart; linear unless it says so. */
  readonly lossScale?: 'linear' | 'log';
}

/** One layer in a model file. */
export interface FileLayer {
  /** `weights[i][j]` leads from unit i of the layer before to unit j: [fan_in][fan_out]. */
  readonly weights: readonly (readonly number[])[];
  readonly bias: readonly number[];
  readonly activation: string;
}

/** The view of every file: a file holds a run between two updates, and nothing of the page's view of it. */
const PLAIN: Omit<KeyedView, 'position' | 'probe'> = {
  layout: null,
  theme: null,
  granularity: 'epoch',
  cursor: 0,
  level: null,
  selection: null,
  tabs: [],
  taskText: null,
  goal: null,
  hidden: [],
  locked: [],
  resultName: null,
};

/** Settings by their names in links. */
export type FileConfig = Readonly<Record<string, string | number>>;

/**
 * The model file: a JSON text with the link, all settings by their link names, the network and its outputs for every
 * point, in full precision. It holds own points only if the link cannot. `inputs` of a prediction are the inputs of the
 * network, after scaling and features.
 */
export function writeModelFile(saved: SavedRun): string {
  const { spec, view, snapshot, data } = saved;
  const { position, updatesPerEpoch, training, test } = snapshot;
  const file = {
    format: 'glassbox',
    version: 1,
    link: linkOfMoment(saved),
    config: fileConfig(spec.config, view),
    ...(spec.config.dataSet === 'points' && !holdsPoints(spec.config) ? { points: spec.config.points } : {}),
    position,
    epoch: Math.floor(position / updatesPerEpoch),
    loss: { training: training.loss, test: test?.loss ?? null },
    layers: layersOf(networkFrom(snapshot.architecture, snapshot.parameters)),
    predictions: [
      ...predictions('training', data.training, training),
      ...(test ? predictions('test', data.test, test) : []),
    ],
  };
  return `${jsonText(file)}\n`;
}

/** The link to a run at its position, from the `#` on. */
export function linkOfMoment({ spec, view, snapshot }: SavedRun): string {
  return `#${writeLink(spec, { ...view, ...PLAIN, position: snapshot.position })}`;
}

/**
 * Every setting by its name in links, defaults included: numbers as numbers, all else as links write it. Without own
 * points or initial weights there is no `pts` or `w`; a run from TensorFlow Playground has the keys of its link.
 */
export function fileConfig(config: Config, { playground }: LinkView): FileConfig {
  if (isImported(config)) return playgroundConfig(writePlaygroundSettings(config, playground));
  const isStated = (name: SettingName) =>
    name === 'points' ? holdsPoints(config) : name !== 'initialParameters' || config[name] !== null;
  return Object.fromEntries(
    settingNames.filter(isStated).map((name) => {
      const value = config[name];
      return [settingOf(name).key, typeof value === 'number' ? value : writeSetting(config, name)];
    }),
  );
}

/** Whether the own points are in the link. A link to own data without points would use those of the browser. */
export function holdsPoints(config: Config): boolean {
  return config.points.length > 0 && fitsLink(config);
}

/** Keys of an imported link whose values are texts, even where they look like numbers. */
const TEXT_KEYS: ReadonlySet<string> = new Set(['seed', 'wseed', 'networkShape']);

function playgroundConfig(link: string): FileConfig {
  return Object.fromEntries(
    [...linkEntries(link)].map(([key, { value, raw }]) => {
      const text = value ?? raw;
      const number = TEXT_KEYS.has(key) ? null : readNumber(text);
      // A number only if it is written the same: the seed, for one, is a text.
      return [key, number !== null && writeNumber(number) === text ? number : text];
    }),
  );
}

function layersOf(network: Network): readonly FileLayer[] {
  return network.layers.map(({ weights, biases, activation }) => ({ weights, bias: biases, activation }));
}

/** Of a single output, target and output are numbers; of several, lists. */
function predictions(set: 'training' | 'test', samples: readonly Sample[], { outputs }: Evaluation) {
  const own = <Value>(values: readonly Value[]) => (values.length === 1 ? values[0] : values);
  return samples.map(({ inputs, targets }, s) => {
    const answers = outputs.subarray(s * targets.length, (s + 1) * targets.length);
    return { set, inputs, target: own(targets), output: own([...answers]) };
  });
}
