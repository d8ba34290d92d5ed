import { formatSignificant, formatWhole } from '../formatNumber.ts';

export const files = {
  export: 'Export',
  exportHelp: 'Save or print this run, its pictures, programs or tables; open a file or a link',
  saveTitle: 'Save',
  purposes: { slides: 'For slides', paper: 'For paper', code: 'For code', data: 'For data' },
  openTitle: 'Open',
  formats: {
    networkSvg: { name: 'Network (SVG)', help: 'Lines and text that stay sharp at any size' },
    networkPng: { name: 'Network (PNG)', help: 'The same as pixels, twice as fine' },
    boundarySvg: { name: 'Boundary (SVG)', help: 'The plane with its points, axes and a key' },
    boundaryPng: { name: 'Boundary (PNG)', help: 'The same as pixels' },
    lossSvg: { name: 'Loss (SVG)', help: 'The loss so far, with its axes' },
    lossPng: { name: 'Loss (PNG)', help: 'The same as pixels' },
    animation: { name: 'Animation (GIF)', help: 'The training up to here, in a loop' },
    numpy: {
      name: 'NumPy script (.py)',
      help: 'This run as a program of your own, in Python',
    },
    notebook: {
      name: 'Notebook (.ipynb)',
      help: 'The same program for Jupyter, explained step by step, with plots',
    },
    pytorch: {
      name: 'PyTorch script (.py)',
      help: 'The same first weights, points and losses; PyTorch finds the gradients',
    },
    model: { name: 'Model (JSON)', help: 'Everything: link, settings, weights, answers. Opens again here.' },
    points: { name: 'Points (CSV)', help: 'Coordinates and targets, as a table' },
    predictions: { name: 'Predictions (CSV)', help: 'The output for every point' },
    history: { name: 'History (CSV)', help: 'The losses of the epochs so far' },
  },
  /** Why a format cannot hold the run on the screen, instead of its help. */
  refusals: {
    imported:
      'Not for a run of TensorFlow Playground: it updates its weights in ways of its own, which PyTorch does not have.',
    commonBug:
      'Not with the common bug: PyTorch works out every gradient by itself, and so the right one. Set Gradient to Correct first.',
  },
  notMade: (name: string) =>
    `“${name}” was not saved: the browser could not draw it. The run is as it was; close other pages and try again.`,
  openFile: 'Open a file…',
  openFileHelp: 'A model or tasks saved here, or a table (CSV, TSV). You can also drop it on the page.',
  openLink: 'Open a link…',
  openLinkHelp: 'A link of this page or of TensorFlow Playground',
  downloadOffline: 'Download for offline use',
  downloadOfflineHelp: 'The whole page in one file, for a USB stick. Opens by double click, without a network.',

  linkTitle: 'Open a link',
  link: 'Link',
  linkHelp:
    'Paste a link of this page or of TensorFlow Playground, or a message with one in it. What mail and chats do to links is repaired.',
  open: 'Open',
  cancel: 'Cancel',
  close: 'Close',
  noLink:
    'There is no link of a run here, of this page or of TensorFlow Playground: nothing names a setting. Nothing has changed; copy the whole address and paste it again.',
  unchanged: 'Nothing has changed.',

  dropHere: 'Drop the file to open it',
  dropLinkHere: 'Drop the link or the table to open it',

  opened: (name: string) => `“${name}” is open: replayed here, it has the very weights that the file holds.`,
  differs: (name: string, difference: number) =>
    `“${name}” is open, but replayed here its weights differ from those in the file by up to ${formatSignificant(difference, 2)}. The page shows the replay; the file may have been changed by hand.`,
  tasksOpened: (name: string, count: number) =>
    count === 1 ? `“${name}” is open: one task.` : `“${name}” is open: the first of ${formatWhole(count)} tasks.`,
  oneFileOnly: (name: string) => `Only one file can be open: “${name}” was taken.`,
  refused: (name: string, reason: string) => `“${name}” was not opened: ${reason} The run on the screen is as it was.`,
  faults: {
    notJson: 'it is not a JSON text, or only a part of one.',
    notGlassbox: 'it is not a model file of this page, and no file of tasks.',
    otherVersion: 'it was made by another version of this page, whose files have another form.',
    noTasks: 'it is a file of tasks, and there is none in it.',
    unreadable: 'the browser could not read it.',
    unknownType: 'only model files and tasks (.json) and tables (.csv, .tsv, .txt, .md) can be opened.',
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
  tooManyTasks: (most: number) => `it holds more than ${formatWhole(most)} tasks.`,
  taskFaults: {
    taskWithoutLink: (at: number) => `it is damaged, task ${formatWhole(at)} has no link.`,
    notATask: (at: number) => `it is damaged, the link of task ${formatWhole(at)} asks nothing.`,
  },
  wrongTask: (at: number, key: string) =>
    `it is damaged, the link of task ${formatWhole(at)} has a mistake in “${key}” and would open another task than the one that was saved.`,
};
