import type { BookId } from '../../config/books.ts';
import { formatWhole } from '../formatNumber.ts';

/** The networks of well-known texts, and their printed numbers beside ours. */
export const books = {
  tab: 'In the book',
  group: 'In the books',
  names: {
    mazur: 'Mazur: backpropagation step by step',
    trask: 'Trask: 11 lines of Python, two layers',
    'trask-hidden': 'Trask: 11 lines of Python, three layers',
    nielsen: 'Nielsen: a neuron that starts well',
    'nielsen-saturated': 'Nielsen: a saturated neuron',
    'xor-question': 'A question: XOR, all weights 0.6',
    tutorial: 'The tutorial’s program, with its bug',
    'welch-labs': 'Welch Labs: hours of sleep and study',
  } satisfies Record<BookId, string>,
  /** What the text is about, and what is held, given or counted otherwise there. */
  about: {
    mazur:
      'One update of a 2-2-2 network, every number by hand. Its two outputs learn 0.01 and 0.99, and its biases are held fixed.',
    trask:
      'One neuron learns that the answer is the first input. Its third input is always 1: the weight from there is our bias. Printed are the answers before the last of 10\u2009000 updates.',
    'trask-hidden':
      'XOR with four hidden neurons. The input that is always 1 is our hidden biases; the output has none, so its bias is 0 and held fixed.',
    nielsen: 'One neuron learns to turn a 1 into a 0. From this start it learns quickly. The text gives two digits.',
    'nielsen-saturated':
      'The same neuron from weights at which the sigmoid is flat: its slope is small, so it learns slowly at first. The text gives two digits.',
    'xor-question':
      'Someone asks whether one epoch of backpropagation went right: XOR sample by sample in the order of the table, all weights and thresholds 0.6. A threshold is minus our bias.',
    tutorial:
      'The widely read article prints no numbers. These are what its program gives in NumPy for XOR with random seed 42 and learning rate 0.5: it takes σ′ at a instead of z.',
    'welch-labs':
      'Hours of sleep and study predict a score, all divided by their largest, in a network without biases. There are no printed numbers to compare: it is there to play with.',
  } satisfies Record<BookId, string>,
  source: (author: string, title: string, year: number | null) =>
    `${author}, ${title}${year === null ? '' : `, ${year}`}`,
  result: 'The text',
  numbers: 'Printed numbers beside those of this run',
  head: { update: 'Update', what: 'Number', printed: 'Printed', here: 'Here', verdict: 'Compared' },
  afterUpdates: (updates: number) =>
    updates === 0 ? 'Before any update' : `After ${formatWhole(updates)} ${updates === 1 ? 'update' : 'updates'}`,
  loss: 'Total error',
  output: (output: string, point: string) => `${output} for ${point}`,
  meanAbsoluteError: 'Mean of |y − ŷ|',
  threshold: (name: string) => `threshold of ${name}`,
  goTo: (update: number) => `Go to update ${formatWhole(update)}`,
  same: 'same',
  differs: {
    roundedWeights: 'differs: the text goes on with rounded weights',
  },
  notYet: 'not computed yet',
  /** How far the comparison is. */
  summary: (count: number, seen: number, same: number): string => {
    const all = `${formatWhole(count)} printed ${count === 1 ? 'number' : 'numbers'}`;
    if (seen === 0) return `None of the ${all} is computed yet.`;
    if (same === count) return count === 1 ? 'The printed number is the same here.' : `All ${all} are the same here.`;
    const compared =
      seen === count
        ? `Of the ${all}`
        : `${formatWhole(seen)} of the ${all} ${seen === 1 ? 'is' : 'are'} computed; of these`;
    return same === seen
      ? `${formatWhole(seen)} of the ${all} ${seen === 1 ? 'is' : 'are'} computed, and the same here.`
      : `${compared}, ${formatWhole(same)} ${same === 1 ? 'is' : 'are'} the same here.`;
  },
  changed: 'This run is not the text’s any more: a setting or a weight is another one. Undo brings it back.',
  none: 'This run is of no text. Networks of well-known texts are in the menu at the top, under “In the books”.',
};
