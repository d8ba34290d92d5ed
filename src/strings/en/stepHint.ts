import { formatWhole } from '../formatNumber.ts';
import { type Said, said } from '../sentence.ts';

const numbers = (count: number) => (count === 1 ? '1 number' : `${formatWhole(count)} numbers`);
const allPoints = (count: number) => (count === 1 ? 'its only point' : `all ${formatWhole(count)} points`);

/** The sentence above the network. */
export const stepHint = {
  name: 'Hint',
  close: 'Close this sentence',
  why: 'Why?',
  whatToExpect: 'What to expect',
  /** Shown until there are numbers. */
  introduction:
    'A small neural network trains before your eyes. Step it, rewind it, open every number, and share the moment as a link.',
  /** At first sight, about the Step button. */
  press: (step: string, whatHappens: string): Said =>
    said`Press ${{ strong: true, text: step }}: the network ${whatHappens}`,
  /** What the first step does, by the size of a step. */
  allAtOnce: (count: number, parameters: number) =>
    `looks at ${allPoints(count)} once and changes its ${numbers(parameters)} a little.`,
  inBatches: (count: number, parameters: number, batch: number) =>
    `looks at its ${formatWhole(count)} points once, ${formatWhole(batch)} at a time, and changes its ${numbers(parameters)} each time.`,
  oneBatch: (count: number, parameters: number, batch: number) =>
    `looks at ${formatWhole(batch)} of its ${formatWhole(count)} points and changes its ${numbers(parameters)} a little.`,
  oneSample: 'looks at one point: its answer, its error, and what it asks of every weight.',
  onePhase: 'begins with one point: its answer, from the inputs on.',
  oneTerm: 'computes the first number of its first answer.',
  noPoints: 'Add points first: there is nothing to learn yet.',
};
