import { formatSignificant, formatWhole } from '../formatNumber.ts';

export const files = {
  export: 'Export',
  exportHelp: 'Save this run, its program, points, answers or losses; open a file or a link',
  saveTitle: 'Save',
  openTitle: 'Open',
  formats: {
    numpy: {
      name: 'NumPy script (.py)',
      help: 'This run as a program of your own, in Python',
    },
    model: { name: 'Model (JSON)', help: 'Everything: link, settings, weights, answers. Opens again here.' },
    points: { name: 'Points (CSV)', help: 'Coordinates and targets, as a table' },
    predictions: { name: 'Predictions (CSV)', help: 'The output for every point' },
    history: { name: 'History (CSV)', help: 'The losses of the epochs so far' },
  },
  openFile: 'Open a file…',
  openFileHelp: 'A model saved here, or a table (CSV, TSV). You can also drop it on the page.',
  openLink: 'Open a link…',
  openLinkHelp: 'A link of this page or of TensorFlow Playground',
  downloadOffline: 'Download for offline use',
  downloadOfflineHelp: 'The whole page in one file, for a USB stick. Opens by double click, without a network.',

  linkTitle: 'Open a link',
  link: 'Link',
  linkHelp: 'Paste a link of this page or of TensorFlow Playground, whole or from its # on.',
  open: 'Open',
  cancel: 'Cancel',
  close: 'Close',
  noLink:
    'This is no link of this page or of TensorFlow Playground: nothing in it names a setting. Nothing has changed; copy the whole address and paste it again.',
  unchanged: 'Nothing has changed.',

  shareTitle: 'Share this moment',
  shareHelp: 'Opens the same data, the same weights and the same epoch, to the last digit.',
  copy: 'Copy',
  copied: 'Link copied.',
  /** Where the code of the dialog could not be loaded. */
  copyByHand: 'Copy this link by hand:',
  notCopied: 'The browser did not allow copying. The link is selected: copy it by hand.',
  onlyHere:
    'This page runs from your own computer, so the link works only here; doc/hosting.md says how to put the page online.',
  tooManyPoints: (count: number, most: number) =>
    `A link holds up to ${formatWhole(most)} points; these are ${formatWhole(count)}. They stay in this browser, but the link alone shows others no points. Save the model file and pass that on.`,
  longLink: (characters: number) =>
    `This link has ${formatWhole(characters)} characters; some mail and chat programs cut one that is so long. The model file holds the same.`,
  saveModel: 'Save model file',

  dropHere: 'Drop the file to open it',

  opened: (name: string) => `“${name}” is open: replayed here, it has the very weights that the file holds.`,
  differs: (name: string, difference: number) =>
    `“${name}” is open, but replayed here its weights differ from those in the file by up to ${formatSignificant(difference, 2)}. The page shows the replay; the file may have been changed by hand.`,
  oneFileOnly: (name: string) => `Only one file can be open: “${name}” was taken.`,
  refused: (name: string, reason: string) => `“${name}” was not opened: ${reason} The run on the screen is as it was.`,
  faults: {
    notJson: 'it is not a JSON text, or only a part of one.',
    notGlassbox: 'it is not a model file of this page.',
    otherVersion: 'it was made by another version of this page, whose files have another form.',
    unreadable: 'the browser could not read it.',
    unknownType: 'only model files (.json) and tables (.csv, .tsv, .txt) can be opened.',
  },
  tooLarge: (megabytes: number) => `it is larger than ${formatWhole(megabytes)} MB.`,
  damaged: {
    link: 'it is damaged, its link is missing.',
    config: 'it is damaged, its settings are not those of its link.',
    points: 'it is damaged, its points are not complete.',
    position: 'it is damaged, its position is not that of its link.',
    layers: 'it is damaged, its weights and biases are not complete.',
  },
  wrongLink: (key: string) =>
    `it is damaged, its link has a mistake in “${key}” and would show another run than the one that was saved.`,
};
