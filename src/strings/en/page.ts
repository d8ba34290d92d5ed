import { inputNames } from './inputNames.ts';

export const page = {
  name: 'Glassbox',
  share: 'Share',
  shareHelp: 'Copy a link that reopens this data, these weights and this epoch, to the last digit',
  help: 'Help',
  helpHelp: 'What the words on this page mean, and the keys (?)',
  present: 'Present',
  presentHelp: 'Show only network, boundary, loss and steps, large, for a projector (P)',
  leave: 'Leave',
  leaveKey: 'Esc',
  leaveHelp: 'Back to the whole page (Esc)',
  settings: 'Settings',
  /** Beside the name while own points are edited. */
  editing: 'Your own points',
  inputNames,
  skip: { name: 'Skip', network: 'To the network', steps: 'To the step buttons', settings: 'To the settings' },
  formula: 'Formula',
  /** Said in the place of a dialog that could not be loaded. */
  missing: { copied: 'Link copied.', copyByHand: 'Copy this link by hand:', link: 'Link', close: 'Close' },
  notLoaded: 'This part could not be loaded. Reload when the network is back: the address holds this run.',
};
