import { formula } from '../formula.ts';
import { spaceNames } from '../spaceNames.ts';
import { task } from '../task.ts';
import type { TermWords } from './term.ts';

/** Ways of looking closer, and of passing on what one sees. */
export const pageTerms = {
  howComputed: {
    name: formula.tabs.formula,
    also: ['Formula'],
    says: 'The formula of a number, with the numbers in it. Click a neuron, a line or a readout to see its own.',
  },
  whyChanges: {
    name: formula.tabs.why,
    also: ['Why?'],
    says: 'What the last update did to a weight or bias, and how much each point asked for.',
  },
  numpy: {
    name: 'NumPy program',
    also: [formula.tabs.numpy],
    says: 'The same run as a program in Python, with the arrays of this moment. It prints the same numbers; in long runs with mini-batches rounding can part them.',
  },
  inTheBook: {
    name: formula.tabs.book,
    says: 'The numbers that a well-known text prints, each beside that of this run. The networks of the texts are in the menu at the top.',
  },
  gradientCheck: {
    name: formula.tabs.check,
    says: 'Holds the gradient against the loss itself: every number is moved up and down by a hair, and the loss looked at.',
  },
  inputSpace: {
    name: spaceNames.names.input,
    says: 'The plane of the coordinates x1 and x2, with the points where the data has them.',
  },
  hiddenSpace: {
    name: spaceNames.names.hidden,
    says: 'The points where the hidden neurons put them: one axis for each neuron. There the output’s boundary is straight.',
  },
  lossSurface: {
    name: spaceNames.names.surface,
    says: 'The loss, if only two of the numbers were changed and all others stayed.',
  },
  timeline: {
    name: 'Timeline',
    says: 'The axis of the loss chart. Drag its handle back to any epoch, and go on from there.',
  },
  linesShow: {
    name: 'Lines show',
    says: 'What the width of a line stands for: the weight, or a contribution, a gradient or a change.',
    where: 'In Everything, below the network.',
  },
  allNumbers: {
    name: 'All numbers as a table',
    says: 'Every weight, bias and answer of the network in tables, to read and to type into.',
    where: 'In Everything, below the network.',
  },
  byHand: {
    name: 'Changed by hand',
    also: ['Set by hand'],
    says: 'A weight or bias that you set yourself holds from then on, until training moves it. The timeline marks it, Undo takes it back.',
  },
  link: {
    name: 'Link',
    also: ['Share'],
    says: 'The address of this page. It reopens the same data, the same weights and the same epoch, to the last digit.',
  },
  present: {
    name: 'Present',
    says: 'Shows network, boundary, loss and steps alone, and large, for a projector.',
  },
  level: {
    name: 'Simple and Everything',
    also: ['Simple', 'Everything'],
    says: 'How much the page shows: one thing at a time, or all settings, legends and formulas at once. Nothing else differs.',
    where: 'The switch at the end of the row of settings.',
  },
  task: {
    name: task.name,
    also: [task.goal.name],
    says: 'What a teacher asks with a link. Its band tells the goal and how far the run is, and holds the link to the result; what the task does not allow is not on the page.',
    where: 'Only on the page that the link of a task opens.',
  },
} as const satisfies Record<string, TermWords>;
