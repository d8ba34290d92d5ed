import { isPlaygroundRegression, playgroundPointCount } from '../../core/playground/playgroundPoints.ts';
import type { Config } from '../../core/run/runSpec.ts';
import { defaultConfig, nearestSensible } from '../settings/defaults.ts';
import { LARGEST_SEED } from '../settings/numbers.ts';
import { settings } from '../settings/settings.ts';

/**
 * Our coordinates are a fifth of theirs, and a sigmoid that learns 0 and 1 has a smaller slope than a tanh that learns −1
 * and 1. With a rate so much larger, a converted run needs about as many epochs as the original did.
 */
export const FASTER_FOR_CLASSES = 30;

/**
 * The nearest experiment in our own terms: classes 0 and 1, a sigmoid or linear output, our data sets and seeds. The
 * network, the training and the regularization stay; what our settings do not allow becomes the nearest that they do.
 */
export function convertToGlassbox(config: Config): Config {
  const { playground } = config;
  if (!playground) return config;
  const { maxLayers, maxNeurons } = settings.hiddenSizes.domain;
  const defaults = defaultConfig(config.dataSet);
  const converted: Config = {
    ...defaults,
    pointCount: nearest(settings.pointCount, playgroundPointCount(playground.dataSet)),
    noise: nearest(settings.noise, config.noise),
    trainingShare: nearest(settings.trainingShare, config.trainingShare),
    dataSeed: seedOf(playground.seed),
    features: config.features,
    hiddenSizes: config.hiddenSizes.slice(0, maxLayers).map((size) => Math.min(size, maxNeurons)),
    activation: config.activation,
    loss: 'half-mse',
    // Theirs are evenly spread as well, over half the width.
    initialization: playground.initZero ? 'zeros' : 'uniform',
    seed: seedOf(playground.weightSeed ?? playground.seed),
    learningRate: isPlaygroundRegression(playground.dataSet) ? config.learningRate : faster(config.learningRate),
    batchSize: config.batchSize === 'full' ? 'full' : Math.min(config.batchSize, settings.batchSize.domain.max),
    regularization: config.regularization,
    regularizationRate: Math.max(0, config.regularizationRate),
  };
  return nearestSensible(converted).config;
}

/** 0.03 becomes 0.9, without the last digits of a product of two fractions. */
function faster(learningRate: number): number {
  return Number(Math.min(Number.MAX_VALUE, learningRate * FASTER_FOR_CLASSES).toPrecision(12));
}

/** The nearest whole number that a setting allows. */
function nearest(
  { domain }: { readonly domain: { readonly min: number; readonly max: number } },
  value: number,
): number {
  return Math.min(domain.max, Math.max(domain.min, Math.round(value)));
}

/** The digits of their usual seeds, 0.59704 → 59704; of any other text a fingerprint (FNV-1a, 32 bits). */
function seedOf(text: string): number {
  const digits = /^0?\.(\d{1,9})$/.exec(text)?.[1];
  if (digits !== undefined) return Number(digits);
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % (LARGEST_SEED + 1);
}
