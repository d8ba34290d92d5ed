/** Words of a frame in another page, of its answers to that page, and of the code that makes one. */
export const embed = {
  title: 'Glassbox: a neural network that trains before your eyes',
  open: 'Open in Glassbox',
  openHelp: 'Open this moment in Glassbox, with all its numbers and settings, in a new tab',

  /** Title of the frame for screen readers, in the code to copy. */
  frameTitle: 'Glassbox: a small neural network to train step by step',
  code: 'Embed in a page',
  codeHelp: (width: number, height: number) => `Network, boundary and Step, ${width} × ${height}`,
  copyCode: 'Copy embed code',
  codeCopied: 'Embed code copied.',
  codeNotCopied: 'The browser did not allow copying. The code is selected: copy it by hand.',
  codeField: 'Embed code',

  refused: {
    step: 'The task of this link has no steps, so the run stays where it is.',
    jump: 'The task of this link has no jumps over several steps, so the run stays where it is.',
    play: 'The task of this link has no Play, so the run stays where it is.',
    noLink: 'This is not a link to Glassbox or TensorFlow Playground, so the run before stays.',
    tooLong: (most: string) =>
      `The link has more than ${most} characters, so it was not read and the run before stays.`,
    mistakes: (sentences: string) => `The link has mistakes, so the run before stays. ${sentences}`,
    busy: 'Too many messages wait for their answers; this one was dropped. Send the next one after a reply.',
    failed: 'The run could not be computed in this browser.',
  },
};
