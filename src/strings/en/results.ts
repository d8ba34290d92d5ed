import type { Column, Verdict } from '../../config/task/classRows.ts';
import type { Goal } from '../../core/run/goal.ts';
import { formatExact, formatPercent, formatWhole } from '../formatNumber.ts';
import { listed } from './phrases.ts';

const counted = (count: number, one: string, more: string) => `${formatWhole(count)} ${count === 1 ? one : more}`;
const epochs = (count: number) => counted(count, 'epoch', 'epochs');
const neurons = (count: number) => counted(count, 'neuron', 'neurons');

function goalSentence(goal: Goal): string {
  const { loss, testLoss, accuracy, epochs: most, neurons: hidden } = goal;
  const measures = [
    ...(loss === null ? [] : [`training loss below ${formatExact(loss)}`]),
    ...(testLoss === null ? [] : [`test loss below ${formatExact(testLoss)}`]),
    ...(accuracy === null
      ? []
      : [accuracy === 1 ? 'all training points correct' : `${formatPercent(accuracy)} of the training points correct`]),
  ];
  const within = most === null ? '' : ` within ${epochs(most)}`;
  const rules = [
    ...(hidden === null ? [] : [`with at most ${formatWhole(hidden)} hidden ${hidden === 1 ? 'neuron' : 'neurons'}`]),
    ...(goal.plainInputs ? ['with x1 and x2 as the only inputs'] : []),
    ...(goal.untouched ? ['with no weight set by hand'] : []),
  ];
  return `Goal: ${[`${listed(measures)}${within}`, ...rules].join(', ')}`;
}

const columnNames: Readonly<Record<Column, string>> = {
  place: 'Place',
  name: 'Name or team',
  epoch: 'Epoch',
  loss: 'Loss then',
  neurons: 'Neurons',
  rate: 'Rate',
  correct: 'Correct',
  verdict: 'Replayed and checked',
};

/** How many links of each kind there are, beside the list. */
const verdictCounts: Readonly<Record<Exclude<Verdict, 'waiting' | 'replayed'>, string>> = {
  reached: 'Goal reached',
  notReached: 'Not reached yet',
  neurons: 'More neurons than allowed',
  notAllowed: 'Used what is not allowed',
  otherTask: 'Not from this task',
  unreadable: 'Cannot be read',
  failed: 'Could not be computed',
};

/** The results of a class: a page for the teacher. */
export const results = {
  title: 'Class results',
  openHelp: 'Paste the links of a class: each run is replayed and compared with this task',
  page: 'Class results',
  close: 'Close',
  closeHelp: 'Back to the run (Escape)',
  noText: 'A task without a text',
  goal: goalSentence,
  noGoal: 'There is nothing to reach: the runs are only replayed.',

  paste: {
    title: 'Paste the links',
    help: 'One a line, as they come from chat or mail. Other text is skipped.',
    field: 'Links of the class',
    paste: 'Paste',
    clear: 'Clear',
    forbidden: (keys: string) =>
      `The browser does not let the page read the clipboard. The field is chosen: press ${keys}.`,
    cut: 'Only the first million characters were taken. Clear the field, and paste the rest by itself.',
    left: (most: number, left: number) =>
      `Only the first ${counted(most, 'link', 'links')} are replayed, ${formatWhole(left)} are left out. Clear the field, and paste those by themselves.`,
  },

  counts: {
    name: 'How many',
    links: 'Links pasted',
    replayed: 'Replayed here',
    same: 'Same run as another',
    stopped: 'Stopped after 5 s of work',
    verdicts: verdictCounts,
  },
  promise:
    'Every run is computed again on this computer from its link, so its numbers cannot be made up: what can fail is the rules. Nothing is sent anywhere.',

  results: (count: number) => counted(count, 'result', 'results'),
  empty: 'No results yet',
  emptyHelp: 'Paste the links that your students copied. Each run is replayed here and compared with this task.',
  noneShown: 'No result is of this kind.',
  show: 'Show',
  filters: { all: 'All', reached: 'Goal reached', look: 'To look at' },
  hideNames: 'Hide names',
  copy: 'Copy as table',
  copied: 'Copied',
  notCopied: 'The browser did not allow copying. The table is chosen below: copy it by hand.',
  table: 'Results as a table',
  columns: columnNames,
  testLoss: 'Test loss then',
  hidden: (order: number) => `Team ${formatWhole(order)}`,
  nameless: (order: number) => `Link ${formatWhole(order)}`,
  correct: (correct: number, count: number) => `${formatWhole(correct)} of ${formatWhole(count)}`,
  open: 'Open this run',

  verdicts: {
    waiting: 'Waiting for its turn…',
    reached: 'Goal reached',
    notIn: (most: number) => `Not reached in ${epochs(most)}`,
    notYet: (epoch: number) => `Not reached yet, at epoch ${formatWhole(epoch)}`,
    replayed: (epoch: number) => `Replayed to epoch ${formatWhole(epoch)}`,
    stopped: (epoch: number) => `Stopped after 5 s of work, at epoch ${formatWhole(epoch)}`,
    diverged: (epoch: number) => `Weights grew too large at epoch ${formatWhole(epoch)}`,
    failed: 'Could not be computed on this computer',
    otherTask: 'From another task',
    noWeights: 'This link draws other first weights at every opening, so it holds no run.',
    unreadable: (problem: string) => `This link cannot be read: ${problem}`,
    sameAs: (name: string) => `Same run as ${name}`,
  },
  breaches: {
    noTask: 'Made outside the task',
    data: (given: string, wanted: string) => `Data changed: ${given} instead of ${wanted}`,
    points: 'Data changed: other points',
    setting: (name: string, given: string, wanted: string) => `${name} changed: ${given} instead of ${wanted}`,
    firstWeights: 'Starts from weights of its own',
    byHand: (epoch: number) => `Weights set by hand, epoch ${formatWhole(epoch)}`,
    inRun: (name: string, epoch: number) => `${name} changed, epoch ${formatWhole(epoch)}`,
    neurons: (count: number, allowed: number) => `${neurons(count)}, goal allows ${formatWhole(allowed)}`,
    inputs: 'Inputs besides x1 and x2',
  },

  foot: {
    replaying: (done: number, count: number) => `${formatWhole(done)} of ${formatWhole(count)} replayed so far.`,
    scroll: (shown: number, count: number) =>
      `${formatWhole(shown)} of ${formatWhole(count)} shown, scroll for the rest.`,
    opens: 'A name opens that student’s run.',
    pictureOpens: 'A picture opens that student’s run.',
    sideBySide: 'Show all end states side by side',
    backToTable: 'Show the table',
  },
  /** Read out once all is computed. */
  done: (count: number, reached: number | null) =>
    `${counted(count, 'result', 'results')} replayed${reached === null ? '' : `, ${formatWhole(reached)} reached the goal`}.`,
  endStates: 'End states',
  endState: (name: string, epoch: number) => `${name}, end state at epoch ${formatWhole(epoch)}`,
  epoch: (epoch: number) => `epoch ${formatWhole(epoch)}`,
};
