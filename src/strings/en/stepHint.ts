import { formatFixed, formatWhole } from '../formatNumber.ts';
import { tellApart } from '../tellApart.ts';

const numbers = (count: number) => (count === 1 ? '1 number' : `${formatWhole(count)} numbers`);
const allPoints = (count: number) => (count === 1 ? 'its only point' : `all ${formatWhole(count)} points once`);

/** The line near the Step button. */
export const stepHint = {
  name: 'Hint',
  dismiss: 'Dismiss hint',
  /** Shown until there are numbers. */
  introduction:
    'A small neural network trains before your eyes. Step it, rewind it, open every number into its formula, and share the moment as a link.',
  untrained: (howWell: string, step: string, whatHappens: string) =>
    `Untrained: ${howWell}. Press ${step}: ${whatHappens}`,
  /** What the first step does, by the size of a step. */
  allAtOnce: (count: number, parameters: number) =>
    `the network sees ${allPoints(count)} and changes its ${numbers(parameters)} a little.`,
  inBatches: (count: number, parameters: number, batch: number) =>
    `the network sees its ${formatWhole(count)} training points once, ${formatWhole(batch)} at a time, and changes its ${numbers(parameters)} a little each time.`,
  oneBatch: (count: number, parameters: number, batch: number) =>
    `the network sees ${formatWhole(batch)} of its ${formatWhole(count)} training points and changes its ${numbers(parameters)} a little.`,
  correct: (correct: number, count: number) => `${formatWhole(correct)} of ${formatWhole(count)} correct`,
  offBy: (rootMeanSquare: number) => `RMSE ${formatFixed(rootMeanSquare, 3)}`,
  noPoints: 'Add points first: there is nothing to learn yet.',
  lossMoved: (from: number, to: number) => {
    const [before, after] = tellApart(from, to);
    if (from === to) return `Loss did not change: ${after}.`;
    return `Loss ${to < from ? 'fell' : 'rose'} from ${before} to ${after}.`;
  },
  /** The sentence holds for the whole run, at any epoch. */
  aboutPreset: (claim: string) => `About this preset: ${claim}`,
  plateau: (undecided: number) =>
    `Stuck: ${undecided === 2 ? 'two' : formatWhole(undecided)} outputs at 0.5. It may take very long; try New weights or one more neuron.`,
};
