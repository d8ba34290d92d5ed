import type { Config, PlaygroundDataSetName, PlaygroundSettings } from '../run/runSpec.ts';

/** Points of a data set with classes, half of them in each class. */
const IN_CLASSES = 500;
const IN_REGRESSION = 1200;

/** How many points a data set has, training and test together. */
export function playgroundPointCount(dataSet: PlaygroundDataSetName): number {
  return isPlaygroundRegression(dataSet) ? IN_REGRESSION : IN_CLASSES;
}

/** Whether the targets are numbers, not the classes −1 and 1. */
export function isPlaygroundRegression(dataSet: PlaygroundDataSetName): boolean {
  return dataSet === 'reg-plane' || dataSet === 'reg-gauss';
}

/** How many of them are trained on; 0 where the share is too small, which no link is allowed to open. */
export function playgroundTrainingCount({ trainingShare }: Config, { dataSet }: PlaygroundSettings): number {
  const count = playgroundPointCount(dataSet);
  return Math.min(count, Math.max(0, Math.floor((count * trainingShare) / 100)));
}
