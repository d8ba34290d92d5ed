import type { PlaygroundDataSetName } from '../../core/run/runSpec.ts';
import { formatWhole } from '../formatNumber.ts';
import { playground } from './playground.ts';

/** The card about an imported run. */
export const playgroundCard = {
  title: 'TensorFlow Playground compatible',
  /** Its seeds are texts. */
  source: (dataSet: PlaygroundDataSetName, seed: string, weightSeed: string | null) =>
    `${playground.dataSets[dataSet]}, seed ${seed}${weightSeed === null ? '' : `; weights from seed ${weightSeed}, which TensorFlow Playground does not read`}`,
  /** Differences from a run of ours, in two sentences. */
  differences: (isRegression: boolean, startsAtZero: boolean) => [
    isRegression
      ? 'Points and targets are its own; the output is linear, as ours is in regression.'
      : 'Targets are −1 and 1 and the output is a tanh; ours are 0 and 1 and a sigmoid.',
    `${startsAtZero ? 'Weights and biases start at 0' : 'Biases start at 0.1'}, points left over by the batches join the next epoch’s first one, and a weight that L1 takes across 0 stays 0.`,
  ],
  notImported: (count: number) => `Not imported: ${formatWhole(count)}`,
  convert: 'Convert to Glassbox',
  convertHelp: (factor: number | null) =>
    `Same network, our data${factor === null ? '' : `, ${formatWhole(factor)} times the learning rate`}. Undo returns.`,
};
