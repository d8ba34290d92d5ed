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

export type PlaygroundKey = (typeof writtenKeys)[number];

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
