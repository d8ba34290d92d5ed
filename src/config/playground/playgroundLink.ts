import { featureNames, features } from '../../core/data/features.ts';
import { regularizationNames } from '../../core/model/regularization.ts';
import { playgroundPointCount } from '../../core/playground/playgroundPoints.ts';
import { playgroundActivations, playgroundTrainingCount } from '../../core/playground/playgroundRun.ts';
import type { Config, FeatureName, ImportedConfig, PlaygroundSettings } from '../../core/run/runSpec.ts';
import { type LinkProblem, type PlaygroundRefusal, quote } from '../link/linkProblem.ts';
import { defaultConfig } from '../settings/defaults.ts';
import { settings } from '../settings/settings.ts';
import { canBeHidden, inputKeys, nearestDataSets, regularizationWords } from './playgroundKeys.ts';
import { HIDES, writtenKeys } from './playgroundRecognition.ts';
import { type PlaygroundKeys, playgroundKeys } from './playgroundValues.ts';
import type { PlaygroundView } from './playgroundView.ts';

export interface OpenedPlaygroundLink {
  /** Null where the link describes nothing that could be trained; the problems say why. */
  readonly config: Config | null;
  readonly view: PlaygroundView;
  readonly problems: readonly LinkProblem[];
}

/** Without a seed it would draw one, and the link would show other numbers at every opening. */
const SEED_FOR_LINKS_WITHOUT = '0.5';
/** From here on it sets the noise to 50 itself. */
const MOST_NOISE = 80;

/** Opens the keys of a TensorFlow Playground link. Takes any text and never throws. */
export function readPlaygroundLink(entries: ReadonlyMap<string, string>): OpenedPlaygroundLink {
  const problems: LinkProblem[] = [];
  const keys = playgroundKeys(entries, problems);
  const hidden = [...keys.all]
    .filter(([key, value]) => key.endsWith(HIDES) && value === 'true')
    .map(([key]) => key.slice(0, -HIDES.length));
  const config = configFrom(keys, hidden, problems);
  const refusals = refusalsOf(config, keys);
  const view = {
    showTest: keys.flag('showTestData', false),
    discretize: keys.flag('discretize', false),
    hidden,
    others: othersOf(keys, config.playground),
  };
  const unused = unusedIn(view);
  if (refusals.length > 0) return { config: null, view, problems: [...refusals, ...problems, ...unused] };
  if (playgroundTrainingCount(config) === playgroundPointCount(config.playground.dataSet))
    problems.push({ kind: 'playgroundNoTest', key: 'percTrainData', given: given(keys, 'percTrainData') });
  return { config: config, view, problems: [...problems, ...unused] };
}

/** The settings as the link has them, whether or not they can be trained with. */
function configFrom(keys: PlaygroundKeys, hidden: readonly string[], problems: LinkProblem[]): ImportedConfig {
  const isRegression = keys.choice('problem', ['classification', 'regression'], 'classification') === 'regression';
  const dataSet = isRegression
    ? keys.choice('regDataset', ['reg-plane', 'reg-gauss'], 'reg-plane')
    : keys.choice('dataset', ['circle', 'xor', 'gauss', 'spiral'], 'circle');
  const word = keys.choice('regularization', Object.values(regularizationWords), regularizationWords.none);
  const regularization = regularizationNames.find((name) => regularizationWords[name] === word) ?? 'none';
  const seed = keys.text('seed');
  if (seed === null) problems.push({ kind: 'playgroundSeed', key: 'seed', used: SEED_FOR_LINKS_WITHOUT });
  const shape = keys.raw('networkShape');
  return {
    ...defaultConfig(nearestDataSets[dataSet]),
    noise: readNoise(keys, problems),
    trainingShare: Math.min(100, keys.number('percTrainData', 50)),
    features: readFeatures(keys, hidden),
    hiddenSizes: shape === null ? [4, 2] : shape.trim() === '' ? [] : shape.split(',').map(Number),
    activation: keys.choice('activation', playgroundActivations, 'tanh'),
    outputActivation: isRegression ? 'linear' : 'tanh',
    loss: 'half-mse',
    learningRate: keys.number('learningRate', 0.03),
    batchSize: keys.number('batchSize', 10),
    regularization,
    regularizationRate: usable(keys, 'regularizationRate', 0, problems),
    playground: { dataSet, seed: seed ?? SEED_FOR_LINKS_WITHOUT, initZero: keys.flag('initZero', false) },
  };
}

/** An input is part of the network unless the link takes it away; hiding its control does so, too. */
function readFeatures(keys: PlaygroundKeys, hidden: readonly string[]): readonly FeatureName[] {
  return featureNames.filter((name) => {
    const key = inputKeys[name];
    return keys.flag(key, features[name].isCoordinate) && !hidden.includes(key);
  });
}

function readNoise(keys: PlaygroundKeys, problems: LinkProblem[]): number {
  const stated = keys.number('noise', 0);
  const used = stated > MOST_NOISE ? 50 : stated >= 0 ? stated : 0;
  if (used !== stated)
    problems.push({ kind: 'playgroundValue', key: 'noise', given: given(keys, 'noise'), used: String(used) });
  return used;
}

function usable(keys: PlaygroundKeys, key: string, usual: number, problems: LinkProblem[]): number {
  const value = keys.number(key, usual);
  if (Number.isFinite(value)) return value;
  problems.push({ kind: 'playgroundValue', key, given: given(keys, key), used: String(usual) });
  return usual;
}

/** Why a network with these settings cannot be trained, or not shown here. */
function refusalsOf(config: ImportedConfig, keys: PlaygroundKeys): readonly LinkProblem[] {
  const { features, hiddenSizes, learningRate, batchSize } = config;
  const { maxLayers, maxNeurons } = settings.hiddenSizes.domain;
  const count = playgroundTrainingCount(config);
  const isWhole = Number.isInteger(batchSize) && Number(batchSize) >= 1;
  const fit = (size: number) => Number.isInteger(size) && size >= 1 && size <= maxNeurons;
  const found: (readonly [key: string, reason: PlaygroundRefusal])[] = [];
  // Written so that not-a-number is refused, too.
  if (!(count > 0)) found.push(['percTrainData', { kind: 'noTrainingPoints' }]);
  if (!isWhole) found.push(['batchSize', { kind: 'badBatch' }]);
  else if (count > 0 && Number(batchSize) > count) found.push(['batchSize', { kind: 'batchTooLarge', count }]);
  if (hiddenSizes.length > maxLayers || !hiddenSizes.every(fit))
    found.push(['networkShape', { kind: 'badLayers', maxLayers, maxNeurons }]);
  if (!(learningRate > 0 && Number.isFinite(learningRate))) found.push(['learningRate', { kind: 'badRate' }]);
  if (features.length === 0) found.push(['x', { kind: 'noInput' }]);
  return found.map(([key, reason]) => ({ kind: 'playgroundRefused', key, given: given(keys, key), reason }));
}

function given(keys: PlaygroundKeys, key: string): string {
  return quote(keys.text(key) ?? '');
}

/** Keys that change nothing here: unknown ones, those of the page around, and the data set of the other problem. */
const IDLE_KEYS: ReadonlySet<string> = new Set(['cosX', 'cosY', 'collectStats', 'tutorial', 'hideText']);

function othersOf({ all }: PlaygroundKeys, { dataSet }: PlaygroundSettings): PlaygroundView['others'] {
  const otherDataSet = dataSet.startsWith('reg-') ? 'dataset' : 'regDataset';
  const used = new Set<string>(writtenKeys.filter((key) => !IDLE_KEYS.has(key) && key !== otherDataSet));
  return [...all].filter(([key, value]) => !used.has(key) && !(key.endsWith(HIDES) && value === 'true'));
}

/** What a link asks for and is not done here. */
export function unusedIn({ hidden, others }: PlaygroundView): readonly LinkProblem[] {
  const problems: LinkProblem[] = [];
  for (const [key, value] of others) {
    const told = { key: quote(key), given: quote(value) };
    if (key.endsWith(HIDES) || key === 'dataset' || key === 'regDataset') continue;
    if (/^goal(TestLoss|TrainTestDiff)/.test(key)) problems.push({ kind: 'playgroundIdle', ...told, reason: 'goal' });
    else if (!IDLE_KEYS.has(key)) problems.push({ kind: 'unknownKey', ...told });
    else if (value.trim() !== '' && value !== 'false') {
      const isOfPage = key === 'tutorial' || key === 'hideText';
      problems.push({ kind: 'playgroundIdle', ...told, reason: isOfPage ? 'page' : 'thereToo' });
    }
  }
  for (const name of hidden)
    if (!canBeHidden(name)) problems.push({ kind: 'unknownKey', key: quote(name + HIDES), given: 'true' });
  return problems;
}
