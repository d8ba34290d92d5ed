import { dataSets } from '../core/data/dataSets.ts';
import { features as allFeatures } from '../core/data/features.ts';
import { scalings } from '../core/data/scaling.ts';
import { gradientRules } from '../core/model/gradientRules.ts';
import { initializations } from '../core/model/initializations.ts';
import { lossFunctions } from '../core/model/losses.ts';
import { optimizers } from '../core/model/optimizers.ts';
import { runKindOf } from '../core/run/runKind.ts';
import type { Config, OptimizerName } from '../core/run/runSpec.ts';
import { hasNumbersToLearn } from './settings/dataKinds.ts';

/** A setting known not to work with the others, and a value known to work. */
export type SettingHint =
  /** A rate that suits a sum over few points, with a batch of many. */
  | {
      readonly kind: 'sumOverManyPoints';
      readonly setting: 'learningRate';
      readonly points: number;
      readonly try: number;
    }
  | { readonly kind: 'largeRate'; readonly setting: 'learningRate'; readonly try: number }
  /** The common bug's slope never nears 0, so it oscillates at rates that the chain rule tolerates. */
  | { readonly kind: 'largeRateForCommonBug'; readonly setting: 'learningRate'; readonly try: number }
  /** Adaptive optimizers divide the gradient by its size, so the rate alone sets the length of a step. */
  | {
      readonly kind: 'rateForOptimizer';
      readonly setting: 'learningRate';
      readonly optimizer: OptimizerName;
      readonly try: number;
    }
  /** A linear output does not saturate, so steps at a large rate grow without end. */
  | { readonly kind: 'regressionRate'; readonly setting: 'learningRate'; readonly try: number }
  /** With equal weights all neurons of a layer stay equal for ever. */
  | { readonly kind: 'zerosStaySymmetric'; readonly setting: 'initialization' }
  /** Coordinates far from −1 … 1 saturate the neurons from the start. */
  | { readonly kind: 'unscaledPoints'; readonly setting: 'scaling' }
  | { readonly kind: 'commonBugOnCloud'; readonly setting: 'gradientRule' }
  /** No straight line divides the classes. */
  | { readonly kind: 'needsHiddenLayer'; readonly setting: 'hiddenSizes' }
  | { readonly kind: 'tooFewNeurons'; readonly setting: 'hiddenSizes'; readonly needed: number };

/**
 * Largest learning rate times samples per update at which half the sum of squared errors falls and does not jump: with
 * 100 samples per update, 0.5 still learns the clouds and 2 does not.
 */
const LARGEST_SUMMED_RATE = 60;
/** For adaptive optimizers: the largest rate, and one that works for most networks here. */
const LARGEST_ADAPTIVE_RATE = 0.3;
const GOOD_ADAPTIVE_RATE = 0.03;
const LARGEST_REGRESSION_RATE = 0.5;
const GOOD_REGRESSION_RATE = 0.1;
/** Beyond this, coordinates count as unscaled. */
const LARGE_COORDINATE = 10;
/** For half the sum over four points. */
const LARGEST_RATE_FOR_COMMON_BUG = 2;

/** The hints to show beside the controls, at most one per setting. */
export function settingHints(config: Config, trainingCount: number): readonly SettingHint[] {
  return [
    scalingHint(config),
    hiddenSizesHint(config),
    gradientRuleHint(config),
    initializationHint(config),
    learningRateHint(config, trainingCount),
  ].filter((hint) => hint !== null);
}

function scalingHint({ dataSet, points, scaling }: Config): SettingHint | null {
  if (dataSets[dataSet].kind !== 'own' || scalings[scaling] !== null) return null;
  const isFar = points.some(([x1, x2]) => Math.abs(x1) > LARGE_COORDINATE || Math.abs(x2) > LARGE_COORDINATE);
  return isFar ? { kind: 'unscaledPoints', setting: 'scaling' } : null;
}

function initializationHint(config: Config): SettingHint | null {
  const startsEqual = runKindOf(config).drawsParameters && initializations[config.initialization].weights === null;
  return startsEqual && config.hiddenSizes.length > 0
    ? { kind: 'zerosStaySymmetric', setting: 'initialization' }
    : null;
}

function hiddenSizesHint({ dataSet, hiddenSizes, features }: Config): SettingHint | null {
  // `hiddenNeurons` was found with plain coordinates; their squares and products need fewer neurons.
  const needed = features.every((name) => allFeatures[name].isCoordinate) ? dataSets[dataSet].hiddenNeurons : 0;
  const [neurons, ...further] = hiddenSizes;
  if (needed === 0) return null;
  if (neurons === undefined) return { kind: 'needsHiddenLayer', setting: 'hiddenSizes' };
  return further.length === 0 && neurons < needed ? { kind: 'tooFewNeurons', setting: 'hiddenSizes', needed } : null;
}

function gradientRuleHint({ gradientRule, dataSet }: Config): SettingHint | null {
  const { kind, hiddenNeurons } = dataSets[dataSet];
  const fails = kind === 'cloud' && hiddenNeurons > 0;
  return gradientRules[gradientRule].hasBug && fails ? { kind: 'commonBugOnCloud', setting: 'gradientRule' } : null;
}

function learningRateHint(config: Config, trainingCount: number): SettingHint | null {
  const { learningRate, loss, gradientRule, batchSize, optimizer } = config;
  if (optimizers[optimizer].isAdaptive)
    return learningRate > LARGEST_ADAPTIVE_RATE
      ? { kind: 'rateForOptimizer', setting: 'learningRate', optimizer, try: GOOD_ADAPTIVE_RATE }
      : null;
  if (hasNumbersToLearn(config) && config.outputActivation === 'linear' && learningRate > LARGEST_REGRESSION_RATE)
    return { kind: 'regressionRate', setting: 'learningRate', try: GOOD_REGRESSION_RATE };
  const points = batchSize === 'full' ? trainingCount : Math.min(batchSize, trainingCount);
  if (lossFunctions[loss].isSum && points > 4 && learningRate * points > LARGEST_SUMMED_RATE) {
    const rate = Number((LARGEST_SUMMED_RATE / 2 / points).toPrecision(1));
    return { kind: 'sumOverManyPoints', setting: 'learningRate', points, try: rate };
  }
  if (gradientRules[gradientRule].hasBug && trainingCount <= 4) {
    // This rate makes the same steps as the largest one of half the sum.
    const largest = LARGEST_RATE_FOR_COMMON_BUG / lossFunctions[loss].errorScale(points, config.outputCount);
    if (learningRate > largest) return { kind: 'largeRateForCommonBug', setting: 'learningRate', try: largest };
  }
  const { largestRate } = lossFunctions[loss];
  return learningRate > largestRate ? { kind: 'largeRate', setting: 'learningRate', try: largestRate } : null;
}
