import type { LongKey } from '../../config/link/longestKey.ts';
import type { Part } from '../../core/model/partId.ts';
import { formatWhole } from '../formatNumber.ts';
import { placeInRun } from './phrases.ts';

const HOSTING = 'doc/hosting.md says how to put the page online.';

const selected: Readonly<Record<Part['kind'] | 'loss', string>> = {
  input: 'this input selected',
  neuron: 'this neuron selected',
  weight: 'this weight selected',
  bias: 'this bias selected',
  loss: 'the loss selected',
};

/** What a link that is long is made of. */
export const longBecause: Readonly<Record<LongKey, string>> = {
  pts: ', most of them for your own points',
  w: ', most of them for the initial weights',
  do: ', most of them for changes in mid-run',
  task: ', most of them for the text of the task',
};

export const share = {
  title: 'Share',
  close: 'Close',
  done: 'Done',
  choices: 'What to share',
  moment: 'This moment',
  momentHelp: (position: number, updatesPerEpoch: number, what: Part['kind'] | 'loss' | null) =>
    `Exactly what you see now: ${position % updatesPerEpoch === 0 ? `epoch ${formatWhole(position / updatesPerEpoch)}` : placeInRun(position, updatesPerEpoch)}${what === null ? '' : `, ${selected[what]}`}.`,
  start: 'From the start',
  startHelp: 'Same data and first weights, at epoch 0, to train oneself.',
  task: 'As a task',
  taskHelp: 'Set a goal, and choose what students may change.',

  link: 'Link',
  linkLength: (characters: number) => `${formatWhole(characters)} characters`,
  linkHelp:
    'Everything is in the link itself. No account, nothing is uploaded, and it opens the same numbers to the last digit.',
  copy: 'Copy link',
  copied: 'Link copied.',
  notCopied: 'The browser did not allow copying. The link is selected: copy it by hand.',
  send: 'Send…',
  sendHelp: 'Pass the link on with another program of this device',

  code: 'QR code of the link',
  codeTooDense: 'This link is too long for a code that a phone could read from a screen.',
  fillScreen: 'Fill the screen',
  fullCode: 'The code, as large as the window',
  fullCodeHelp: 'Point a phone’s camera at it. A click or Escape closes it.',

  onlyHere: {
    file: `This page is a file on your computer, so the link works only here, with the file at its place; ${HOSTING}`,
    computer: `This page runs from your own computer, so the link works only here; ${HOSTING}`,
    network: `This page has a private address, so the link works only here, in your own network; ${HOSTING}`,
  },
  tooManyPoints: (count: number, most: number) =>
    `A link holds up to ${formatWhole(most)} points; these are ${formatWhole(count)}. They stay in this browser, but the link alone shows others no points. Save the model file and pass that on.`,
  longLink: (characters: number, key: LongKey | null) =>
    `This link has ${formatWhole(characters)} characters${key === null ? '' : longBecause[key]}. Some mail and chat programs cut one that is so long. The model file holds the same.`,
  saveModel: 'Save model file',

  saveTitle: 'Save a file',
  files: {
    numpy: 'For NumPy',
    model: 'To open again',
    history: 'For a table',
    offline: 'For offline',
  },
  endings: { py: '.py', json: 'JSON', csv: 'CSV', html: 'HTML' },

  results: 'Class results: check the links your students send',
};
