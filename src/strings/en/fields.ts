/** What is wrong with typed text. */
export const fields = {
  notANumber: 'This is not a number.',
  notWhole: 'Only whole numbers work here.',
  notAbove: (least: string) => `This has to be above ${least}.`,
  notBelow: (least: string) => `This has to be at least ${least}.`,
  outOfRange: (least: string, most: string) => `From ${least} to ${most}, please.`,
  outOfOpenRange: (least: string, below: string) => `From ${least} to just below ${below}, please.`,
  goToEpoch: 'Go to epoch',
  goToHelp: 'A whole number, then Enter',
};
