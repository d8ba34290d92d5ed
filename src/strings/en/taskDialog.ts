import type { LongKey } from '../../config/link/longestKey.ts';
import type { AllowanceName } from '../../config/task/controls.ts';
import { formatExact, formatWhole } from '../formatNumber.ts';
import { longBecause } from './share.ts';

const allowances: Readonly<Record<AllowanceName, string>> = {
  step: 'Step epoch',
  jump: '10, 100 epochs',
  play: 'Play and speed',
  rate: 'Learning rate',
  net: 'Hidden neurons',
  new: 'New weights',
  data: 'Data',
  weights: 'Single weights',
  else: 'Everything else',
};

const firstWeights = (count: number) => (count === 1 ? 'first weights' : `${formatWhole(count)} first weights`);

export const taskDialog = {
  title: 'Share as a task',
  close: 'Close',
  back: 'Back to Share',

  text: 'Task',
  textLeft: (left: number) => `${formatWhole(left)} characters left`,

  allowed: 'Students may use',
  allowedHelp: 'What is not ticked is not on their screen.',
  allowances,
  newNeedsDraw: 'With the same first weights for all there are no new ones.',

  goal: 'Goal',
  goalHelp: 'Leave a blank empty and it does not count.',
  doneWhen: 'Done when',
  measure: 'Which loss',
  measures: { loss: 'training loss', testLoss: 'test loss' },
  isBelow: 'is below',
  within: 'within',
  epochs: 'epochs,',
  withAtMost: 'with at most',
  hiddenNeurons: 'hidden neurons',
  and: 'and',
  pointsCorrect: (count: number) => `of ${formatWhole(count)} points correct.`,
  end: '.',
  blanks: { loss: 'Loss below', epochs: 'Within epochs', neurons: 'Most hidden neurons', correct: 'Points correct' },
  any: 'any',
  notCounted: (text: string, blank: string, range: string) =>
    `${blank}: “${text}” does not count, because ${range} is wanted.`,
  ranges: {
    loss: 'a number above 0, such as 0.05,',
    whole: (least: number, most: number) => `a whole number from ${formatWhole(least)} to ${formatWhole(most)}`,
  },
  plainInputs: 'Only x1 and x2 as inputs',
  untouched: 'No weight set by hand',

  start: 'They start with',
  sameWeights: 'The same first weights for all',
  otherWeights: 'Other first weights for each student',

  trial: {
    nothingAsked: 'So far this asks and takes away nothing: the link opens the page as it is.',
    noMeasure: 'Nothing has to be reached yet: fill in a loss or a number of points, and it is tried here.',
    breaksRule: {
      neurons: (has: number, allowed: number) =>
        `The network has ${formatWhole(has)} hidden neurons and the goal allows ${formatWhole(allowed)}: nobody reaches it without making the network smaller.`,
      plainInputs: 'The network has other inputs than x1 and x2: nobody reaches the goal without removing them.',
      untouched: 'A weight is set by hand at the start: with this rule nobody reaches the goal.',
    },
    trying: (count: number) => `Trying ${formatWhole(count)} times with these limits: so far `,
    tried: (count: number) => `Tried ${formatWhole(count)} times with these limits: `,
    reached: (reached: number, count: number) => `${formatWhole(reached)} of ${formatWhole(count)}`,
    reach: (rate: number) => ` first weights reach the goal at rate ${formatExact(rate)}.`,
    none: (count: number, rate: number) =>
      `None of ${firstWeights(count)} reaches this goal at rate ${formatExact(rate)}.`,
    tryingOne: 'Trying these first weights…',
    one: (epoch: number) => `With these first weights the goal is reached at epoch ${formatWhole(epoch)}.`,
    notOne: 'With these first weights the goal is not reached.',
    stopped: (count: number) =>
      count === 1
        ? ' One was given up after a few seconds: it takes long.'
        : ` ${formatWhole(count)} were given up after a few seconds: they take long.`,
  },

  seen: 'What students see',
  tryIt: 'Try it as a student',
  newTab: ' (a new tab)',
  picture: 'The page as students see it',

  link: 'Link for the class',
  fillScreen: 'Fill the screen with the code',
  sendBack: 'Students send you a result link each.',
  copied: 'Task link copied.',
  longLink: (characters: number, key: LongKey | null) =>
    `This link has ${formatWhole(characters)} characters${key === null ? '' : longBecause[key]}; some mail and chat programs cut one that is so long. Save the task as a file instead.`,
  tooManyPoints: (most: number) =>
    `A link holds up to ${formatWhole(most)} own points, and these are more: students would see none. Keep fewer of them.`,

  results: 'Class results',
  save: 'Save task as a file',
  behind: (count: number) =>
    count === 1 ? 'behind the task of the open file' : `behind the ${formatWhole(count)} tasks of the open file`,
  copy: 'Copy task link',
};
