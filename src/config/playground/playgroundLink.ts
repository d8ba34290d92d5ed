import { featureNames, features } from '../../core/data/features.ts';
import { regularizationNames } from '../../core/model/regularization.ts';
import { isPlaygroundRegression, playgroundPointCount } from '../../core/playground/playgroundPoints.ts';
import { playgroundActivations, playgroundTrainingCount } from '../../core/playground/playgroundRun.ts';
import type { Config, FeatureName, ImportedConfig, PlaygroundSettings } from '../../core/run/runSpec.ts';
import { type LinkProblem, type PlaygroundRefusal, quote } from '../link/linkProblem.ts';
import { defaultConfig } from '../settings/defaults.ts';
import { settings } from '../settings/settings.ts';
import { GOAL_KEY, isGoalKey, playgroundGoal } from './playgroundGoal.ts';
import {
  canBeHidden,
  HIDES,
  inputKeys,
  nearestDataSets,
  type PlaygroundView,
  regularizationWords,
  writtenKeys,
} from './playgroundKeys.ts';
import { type PlaygroundValues, playgroundValues } from './playgroundValues.ts';

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
  const values = playgroundValues(entries, problems);
  const hidden = [...values.all]
    .filter(([key, value]) => key.endsWith(HIDES) && value === 'true')
    .map(([key]) => key.slice(0, -HIDES.length));
  const config = configFrom(values, hidden, problems);
  const refusals = refusalsOf(config, values);
  const view = {
    showTest: values.flag('showTestData', false),
    discretize: values.flag('discretize', false),
    hidden,
    others: othersOf(values, config.playground),
  };
  const unused = unusedIn(view);
  // Nothing of the link is used, so there is nothing to tell of its other parts.
  if (refusals.length > 0) return { config: null, view, problems: refusals };
  if (playgroundTrainingCount(config) === playgroundPointCount(config.playground.dataSet))
    problems.push({ kind: 'playgroundNoTest', key: 'percTrainData', given: given(values, 'percTrainData') });
  const goal = playgroundGoal(view);
  if (goal?.testLoss != null)
    problems.push({
      kind: 'playgroundGoal',
      key: GOAL_KEY,
      given: given(values, GOAL_KEY),
      testLoss: goal.testLoss,
    });
  return { config, view, problems: [...problems, ...unused] };
}

/** The settings as the link has them, whether or not they can be trained with. */
function configFrom(values: PlaygroundValues, hidden: readonly string[], problems: LinkProblem[]): ImportedConfig {
  const isRegression = values.choice('problem', ['classification', 'regression'], 'classification') === 'regression';
  const dataSet = isRegression
    ? values.choice('regDataset', ['reg-plane', 'reg-gauss'], 'reg-plane')
    : values.choice('dataset', ['circle', 'xor', 'gauss', 'spiral'], 'circle');
  const word = values.choice('regularization', Object.values(regularizationWords), regularizationWords.none);
  const regularization = regularizationNames.find((name) => regularizationWords[name] === word) ?? 'none';
  const seed = values.text('seed');
  if (seed === null) problems.push({ kind: 'playgroundSeed', key: 'seed', used: SEED_FOR_LINKS_WITHOUT });
  const shape = values.raw('networkShape');
  return {
    ...defaultConfig(nearestDataSets[dataSet]),
    noise: readNoise(values, problems),
    trainingShare: Math.min(100, values.number('percTrainData', 50)),
    features: readFeatures(values, hidden),
    hiddenSizes: shape === null ? [4, 2] : shape.trim() === '' ? [] : shape.split(',').map(Number),
    activation: values.choice('activation', playgroundActivations, 'tanh'),
    outputActivation: isRegression ? 'linear' : 'tanh',
    loss: 'half-mse',
    learningRate: values.number('learningRate', 0.03),
    batchSize: values.number('batchSize', 10),
    regularization,
    regularizationRate: usable(values, 'regularizationRate', 0, problems),
    playground: {
      dataSet,
      seed: seed ?? SEED_FOR_LINKS_WITHOUT,
      weightSeed: values.text('wseed'),
      initZero: values.flag('initZero', false),
    },
  };
}

/** An input is part of the network unless the link takes it away; hiding its control does so, too. */
function readFeatures(values: PlaygroundValues, hidden: readonly string[]): readonly FeatureName[] {
  return featureNames.filter((name) => {
    const key = inputKeys[name];
    return values.flag(key, features[name].isCoordinate) && !hidden.includes(key);
  });
}

function readNoise(values: PlaygroundValues, problems: LinkProblem[]): number {
  const stated = values.number('noise', 0);
  const used = stated > MOST_NOISE ? 50 : stated >= 0 ? stated : 0;
  if (used !== stated)
    problems.push({ kind: 'playgroundValue', key: 'noise', given: given(values, 'noise'), used: String(used) });
  return used;
}

function usable(values: PlaygroundValues, key: string, usual: number, problems: LinkProblem[]): number {
  const value = values.number(key, usual);
  if (Number.isFinite(value)) return value;
  problems.push({ kind: 'playgroundValue', key, given: given(values, key), used: String(usual) });
  return usual;
}

/** Why a network with these settings cannot be trained, or not shown here. */
function refusalsOf(config: ImportedConfig, values: PlaygroundValues): readonly LinkProblem[] {
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
  return found.map(([key, reason]) => ({ kind: 'playgroundRefused', key, given: given(values, key), reason }));
}

function given(values: PlaygroundValues, key: string): string {
  return quote(values.text(key) ?? '');
}

/** Keys that change nothing here: unknown ones, those of the page around, and the data set of the other problem. */
const IDLE_KEYS: ReadonlySet<string> = new Set(['cosX', 'cosY', 'collectStats', 'tutorial', 'hideText']);

function othersOf({ all }: PlaygroundValues, { dataSet }: PlaygroundSettings): PlaygroundView['others'] {
  const otherDataSet = isPlaygroundRegression(dataSet) ? 'dataset' : 'regDataset';
  const used = new Set<string>(writtenKeys.filter((key) => !IDLE_KEYS.has(key) && key !== otherDataSet));
  return [...all].filter(([key, value]) => !used.has(key) && !(key.endsWith(HIDES) && value === 'true'));
}

/** What a link asks for and is not done here. */
export function unusedIn(view: PlaygroundView): readonly LinkProblem[] {
  const { hidden, others } = view;
  const problems: LinkProblem[] = [];
  for (const [key, value] of others) {
    const told = { key: quote(key), given: quote(value) };
    if (key.endsWith(HIDES) || key === 'dataset' || key === 'regDataset') continue;
    if (key === GOAL_KEY && playgroundGoal(view)) continue;
    if (isGoalKey(key)) problems.push({ kind: 'playgroundIdle', ...told, reason: 'goal' });
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
