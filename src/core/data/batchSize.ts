import type { Config } from '../run/runSpec.ts';

/** Samples per update: `full` and anything beyond the training set mean all of them. */
export function batchSizeOf(config: Config, trainingCount: number): number {
  return config.batchSize === 'full' ? trainingCount : Math.min(config.batchSize, trainingCount);
}

/** In how many updates an epoch goes through the training set; TensorFlow Playground leaves what is no full batch for later. */
export function updatesPerEpochOf(config: Config, trainingCount: number): number {
  const batchSize = batchSizeOf(config, trainingCount);
  if (batchSize === trainingCount) return 1;
  return config.playground ? Math.floor(trainingCount / batchSize) : Math.ceil(trainingCount / batchSize);
}
