/** What is wrong with typed text. */
export const fields = {
  notANumber: 'This is not a number.',
  dividedByZero: 'A number cannot be divided by 0.',
  notWhole: 'Only whole numbers work here.',
  notAbove: (least: string) => `This has to be above ${least}.`,
  notBelow: (least: string) => `This has to be at least ${least}.`,
  outOfRange: (least: string, most: string) => `From ${least} to ${most}, please.`,
  outOfOpenRange: (least: string, below: string) => `From ${least} to just below ${below}, please.`,
  goToEpoch: 'Go to epoch',
  goToHelp: 'A whole number, then Enter',

  /** The number being typed over a weight's chip or a neuron's bias. */
  newWeight: (from: string, to: string) => `New weight ${from} to ${to}`,
  newBias: (unit: string) => `New bias of ${unit}`,
  cellHelp: 'Enter takes the number, Escape restores the old one. A fraction such as 1/2 is a number too.',

  /** Field and slider of the selected weight or bias. */
  weight: (from: string, to: string) => `Weight ${from} to ${to}`,
  bias: (unit: string) => `Bias of ${unit}`,
  inputs: 'Inputs of the network',
  moreInputs: 'More inputs',
  inputsHelp: 'Another input restarts the run; Undo brings the old one back.',
  sliderHelp: 'Drag to change the number from here on. Escape takes it back.',
};
