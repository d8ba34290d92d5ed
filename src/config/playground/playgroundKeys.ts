import type { DataSetName, FeatureName, PlaygroundDataSetName, RegularizationName } from '../../core/run/runSpec.ts';
import { settingNames, settingOf } from '../settings/settings.ts';

/** All keys of TensorFlow Playground's links, in the order in which it writes them. Keys that hide a control follow. */
export const writtenKeys = [
  'activation',
  'regularization',
  'batchSize',
  'dataset',
  'regDataset',
  'learningRate',
  'regularizationRate',
  'noise',
  'networkShape',
  'seed',
  // Ours: the seed of the weights alone.
  'wseed',
  'showTestData',
  'discretize',
  'percTrainData',
  'x',
  'y',
  'xTimesY',
  'xSquared',
  'ySquared',
  'cosX',
  'sinX',
  'cosY',
  'sinY',
  'collectStats',
  'tutorial',
  'problem',
  'initZero',
  'hideText',
] as const;

/** Ends the keys that hide a control. */
export const HIDES = '_hide';

type PlaygroundKey = (typeof writtenKeys)[number];

/** What a link of TensorFlow Playground says beside the settings. */
export interface PlaygroundView {
  readonly showTest: boolean;
  readonly discretize: boolean;
  /** Names of hidden controls as the link has them, without `_hide`. */
  readonly hidden: readonly string[];
  /** Keys without effect here, kept so that the link can be written again. */
  readonly others: readonly (readonly [key: string, value: string])[];
}

/** Its inputs in the order in which its networks have them, which is not that of the keys. */
export const inputKeys: Readonly<Record<FeatureName, PlaygroundKey>> = {
  x1: 'x',
  x2: 'y',
  x1sq: 'xSquared',
  x2sq: 'ySquared',
  x1x2: 'xTimesY',
  sinx1: 'sinX',
  sinx2: 'sinY',
};

/** Its data sets, each with the one of ours that looks most alike. */
export const nearestDataSets: Readonly<Record<PlaygroundDataSetName, DataSetName>> = {
  circle: 'circle',
  xor: 'xor-cloud',
  gauss: 'blobs',
  spiral: 'spiral',
  'reg-plane': 'plane',
  'reg-gauss': 'hills',
};

export const regularizationWords: Readonly<Record<RegularizationName, string>> = { none: 'none', l1: 'L1', l2: 'L2' };

/** Controls that its links can hide, beside its inputs and the numbers of neurons. */
const CONTROLS =
  /^(showTestData|discretize|playButton|stepButton|resetButton|learningRate|activation|regularization|regularizationRate|problem|dataset|percTrainData|noise|batchSize|numHiddenLayers|numNodes\d+|[xy]|cos[XY]|sin[XY]|[xy]Squared|xTimesY)$/;

export function canBeHidden(control: string): boolean {
  return CONTROLS.test(control);
}

/** These two give a link away whatever else it says. */
const SURE_KEYS = ['networkShape', 'percTrainData'];
/** Keys that are as likely to be a slip in a link of ours. */
const VAGUE_KEYS = ['noise', 'seed', 'x', 'y', 'discretize', 'tutorial'];
const telling = new Set<string>(writtenKeys.filter((key) => !VAGUE_KEYS.includes(key)));

/** Whether a link with these keys is one of TensorFlow Playground. It shares `noise` and `seed` with ours. */
export function isPlaygroundLink(entries: ReadonlyMap<string, unknown>): boolean {
  if (SURE_KEYS.some((key) => entries.has(key))) return true;
  const isOurs = settingNames.some((name) => name !== 'noise' && name !== 'seed' && entries.has(settingOf(name).key));
  return !isOurs && [...entries.keys()].some((key) => telling.has(key) || key.endsWith(HIDES));
}
