import type { BrokenRule } from '../../core/run/goal.ts';
import { formatExact, formatWhole } from '../formatNumber.ts';

/** A value that a task has fixed. */
interface FixedSetting {
  readonly name: string;
  readonly value: string;
}

/** Words of a task as a student sees it. */
export const task = {
  name: 'Task',
  from: 'Task from your teacher',
  /** In the place of these words, if a student's result was opened. */
  resultOf: (name: string) => (name === '' ? 'A result' : `Result of ${name}`),
  noText: 'Some controls of this page are not there, or cannot be changed.',
  more: 'Read all',
  less: 'Show less',

  fixed: 'Fixed for this task',
  fixedSettings: (settings: readonly FixedSetting[]) =>
    `${settings
      .map(({ name, value }, place) => `${place === 0 ? name : name.toLowerCase()}: ${value}`)
      .join(', ')}, fixed for this task`,
  fixedWeights: 'Weights and biases are fixed for this task: they change by training alone.',
  perCent: (value: string) => `${value}\u2009%`,

  goal: {
    name: 'Goal',
    /** What the marks before the parts mean. */
    marks: { open: 'To reach', limit: 'At most', rule: 'Rule', reached: 'Reached', broken: 'Broken' },
    loss: (below: number) => `Loss below ${formatExact(below)}`,
    testLoss: (below: number) => `Test loss below ${formatExact(below)}`,
    correct: (needed: number, count: number) => `${formatWhole(needed)} of ${formatWhole(count)} points correct`,
    epochs: (most: number) => `Within ${formatWhole(most)} ${most === 1 ? 'epoch' : 'epochs'}`,
    neurons: (most: number) => `At most ${formatWhole(most)} hidden ${most === 1 ? 'neuron' : 'neurons'}`,
    plainInputs: 'Only x1 and x2 as inputs',
    untouched: 'No weight set by hand',
    /** Shorter, for a small window. */
    short: {
      loss: (below: number) => `Loss < ${formatExact(below)}`,
      testLoss: (below: number) => `Test loss < ${formatExact(below)}`,
      correct: (needed: number, count: number) => `${formatWhole(needed)} of ${formatWhole(count)} correct`,
      epochs: (most: number) => `${formatWhole(most)} ${most === 1 ? 'epoch' : 'epochs'}`,
      neurons: (most: number) => `${formatWhole(most)} ${most === 1 ? 'neuron' : 'neurons'}`,
      plainInputs: 'Only x1, x2',
      untouched: 'Not by hand',
    },
    now: (value: string) => `now ${value}`,
    used: (epochs: number) => `${formatWhole(epochs)} used`,
    of: (count: number, most: number) => `${formatWhole(count)} of ${formatWhole(most)}`,
    kept: 'kept so far',
    brokenRule: 'not kept',
    noTest: 'no test set',
    noClasses: 'no classes',
    /** What is broken, in the place of the number. */
    broken: {
      neurons: (count: number, most: number) =>
        `${formatWhole(count)} ${count === 1 ? 'neuron' : 'neurons'}, the goal allows ${formatWhole(most)}`,
      plainInputs: 'other inputs are on, the goal allows only x1 and x2',
      untouched: 'a weight was set by hand, the goal allows none',
      epochs: (count: number, most: number) => `epoch ${formatWhole(count)}, the goal allows ${formatWhole(most)}`,
    } satisfies Record<BrokenRule | 'epochs', unknown>,
    /** At the line in the loss chart. */
    line: (below: number) => `goal: below ${formatExact(below)}`,
    testLine: (below: number) => `goal of the test loss: below ${formatExact(below)}`,
  },

  result: {
    name: 'Your result',
    reached: (epoch: number) => `Goal reached at epoch ${formatWhole(epoch)}`,
    reachedSpoken: (epoch: number) => `The goal is reached, at epoch ${formatWhole(epoch)}.`,
    yours: 'Your result',
    who: 'Name or nickname',
    whoHelp: 'Optional, at most 40 characters. It stands in the link only.',
    copy: 'Copy my result link',
    copied: 'Link copied.',
    link: 'Link to your result',
    byHand: 'Copying is not allowed here. The link is selected.',
    pointsLeftOut: 'These points do not fit a link: save the run with Export.',
    soFar: 'Copy my result so far',
    soFarTitle: 'My result so far',
  },

  /** Several tasks of one file. */
  list: {
    name: 'Tasks',
    previous: 'Previous task',
    next: 'Next task',
    at: (number: number, count: number) => `Task ${formatWhole(number)} of ${formatWhole(count)}`,
  },

  leave: 'Leave the task',
  left: 'The task is over: everything on the page can be used again, and the result no longer counts. Undo brings the task back.',
  keepsData: 'This task keeps its data. Nothing was changed.',
};
