import { formatWhole } from '../formatNumber.ts';

export const help = {
  title: 'What you see',
  close: 'Close',
  find: 'Find a word',
  found: (count: number, all: number) => `${formatWhole(count)} of ${formatWhole(all)} words`,
  notFound: (text: string) => `No word fits “${text}”.`,
  also: (names: readonly string[]) => `also: ${names.join(', ')}`,
  showMe: 'Show me',
  /** Completes the name of the button for those who hear it. */
  showMeTerm: (term: string) => ` ${term}`,
  showCallouts: 'Show the hints again',

  /** The present numbers of a term. Numbers arrive formatted. */
  now: {
    epoch: (epoch: string) => `Now: epoch ${epoch}.`,
    update: (update: string) => `Now: update ${update}.`,
    learningRate: (rate: string) => `Now: ${rate}.`,
    weight: (from: string, to: string, value: string) => `Now: ${value} from ${from} to ${to}.`,
    ofNeuron: (neuron: string, value: string) => `Now: ${value} at ${neuron}.`,
    forPoint: (name: string, value: string, point: string) => `Now: ${name} is ${value} for ${point}.`,
    points: (count: string) => `Here: ${count}.`,
    correct: (correct: string, count: string) => `Now: ${correct} of ${count}.`,
    loss: (loss: string) => `Now: ${loss}.`,
  },
  point: (x1: string, x2: string) => `(${x1}, ${x2})`,
  /** What a good loss would be; null where all targets are equal, which anybody can guess. */
  goodLoss: (guess: { loss: string; answer: string } | null) =>
    guess === null
      ? '0: every answer exact.'
      : `0: every answer exact; ${guess.loss}: as good as guessing (always answering ${guess.answer}).`,

  handsTitle: 'Change it by hand',
  hands: [
    'Drag a weight on its line, or the bias below a neuron, up or down (with Shift finely): loss and pictures follow at once. Or click it, and type into its card or drag ↔ there.',
    'Keys: + and − step the weight or neuron that has the focus, ↑ and ↓ the field in a card or in “All numbers as a table”. A step is 0.1; with Alt 0.01; Page Up and Page Down, or Shift with an arrow, make it 1.',
    'Escape takes a change back while you are at it, Undo afterwards.',
  ],
  dataTitle: 'Your own data, files and links',
  data: [
    'Choose “Your own” under Data, then click the plane to add points, draw them above and below a curve by a formula, or paste or open a table (CSV).',
    'Export saves the model and its tables. Open a file there, or drop it anywhere on the page; Undo brings back the run from before.',
    'Share copies a link to this very moment. “Open a link…”, in the preset menu and under Export, takes such links and those of TensorFlow Playground, and so does a paste or a drop anywhere on the page. What mail and chats did to a link is repaired first.',
  ],
  keysTitle: 'Keys',
  keys: [
    ['Space', 'Play or pause'],
    ['→', 'Step'],
    ['←', 'Step back'],
    ['R', 'Reset'],
    ['P', 'Present, and back; Esc leads back, too'],
    ['Page Down, Page Up', 'Step and Step back while presenting, as remote controls send them'],
    ['F', 'Fill the screen while presenting'],
    ['Q', 'The QR code of this moment, as large as the window'],
    ['?', 'This help'],
  ],
  keysNote:
    'They rest while you type, or while the focused control uses the same key. Single letters can be switched off under More.',
};
