import { trainingCountOf } from '../../core/data/dataSet.ts';
import { featureNames } from '../../core/data/features.ts';
import { regularizations } from '../../core/model/regularization.ts';
import { isPlaygroundRegression } from '../../core/playground/playgroundPoints.ts';
import type { Config, FeatureName, PlaygroundSettings } from '../../core/run/runSpec.ts';
import { writeNumber } from '../settings/numbers.ts';
import { HIDES, inputKeys, type PlaygroundView, regularizationWords, writtenKeys } from './playgroundKeys.ts';
import { keyAsInAddress } from './playgroundValues.ts';

/** The part of a link, in TensorFlow Playground's own keys and order, that states the settings of an imported run. */
export function writePlaygroundSettings(config: Config, view: PlaygroundView | null): string {
  const { playground } = config;
  if (!playground) return '';
  const stated = { ...statedBy(config, playground), ...viewKeys(view) };
  const kept = new Map(view?.others);
  const known = writtenKeys.flatMap((key): readonly Entry[] => {
    const value = stated[key] ?? kept.get(key);
    return value === undefined ? [] : [[key, value]];
  });
  const isKnown = new Set<string>(writtenKeys);
  const others = [...kept].filter(([key]) => !isKnown.has(key));
  return [...known, ...hiddenIn(view, config.features), ...others]
    .map(([key, value]) => `${keyAsInAddress(key)}=${value}`)
    .join('&');
}

type Entry = readonly [key: string, value: string];
type Stated = { readonly [Key in (typeof writtenKeys)[number]]?: string };

function statedBy(config: Config, { dataSet, seed, weightSeed, initZero }: PlaygroundSettings): Stated {
  const { regularization, batchSize, hiddenSizes } = config;
  const isRegression = isPlaygroundRegression(dataSet);
  const trainingCount = trainingCountOf(config);
  return {
    ...inputs(config.features),
    activation: config.activation,
    ...(regularizations[regularization] === null ? {} : { regularization: regularizationWords[regularization] }),
    batchSize: writeNumber(batchSize === 'full' ? trainingCount : Math.min(batchSize, trainingCount)),
    [isRegression ? 'regDataset' : 'dataset']: dataSet,
    learningRate: writeNumber(config.learningRate),
    regularizationRate: writeNumber(config.regularizationRate),
    noise: writeNumber(config.noise),
    networkShape: hiddenSizes.map(writeNumber).join(','),
    seed,
    ...(weightSeed === null ? {} : { wseed: weightSeed }),
    percTrainData: writeNumber(config.trainingShare),
    problem: isRegression ? 'regression' : 'classification',
    initZero: String(initZero),
  };
}

function inputs(features: readonly FeatureName[]): Stated {
  return Object.fromEntries(featureNames.map((name) => [inputKeys[name], String(features.includes(name))]));
}

function viewKeys(view: PlaygroundView | null): Stated {
  return { showTestData: String(view?.showTest ?? false), discretize: String(view?.discretize ?? false) };
}

/** Hidden controls; an input that has been added since is no longer hidden, which would take it away again. */
function hiddenIn(view: PlaygroundView | null, features: readonly FeatureName[]): readonly Entry[] {
  const inUse = new Set<string>(features.map((name) => inputKeys[name]));
  return (view?.hidden ?? []).filter((name) => !inUse.has(name)).map((name) => [name + HIDES, 'true']);
}
