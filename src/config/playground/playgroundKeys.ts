import type { DataSetName, FeatureName, PlaygroundDataSetName, RegularizationName } from '../../core/run/runSpec.ts';
import type { PlaygroundKey } from './playgroundRecognition.ts';

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
