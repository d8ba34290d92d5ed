/** Cards of single parts of the network, and the table of all parts. */
export const cards = {
  close: 'Close',
  closeCard: 'Close the card',
  inputTitle: 'Input',
  inData: (coordinate: string) => `${coordinate} in your data`,
  scaled: (coordinate: string) => `${coordinate} scaled to −1 … 1`,
  inputNote: 'Inputs come from the data; training does not change them.',
  hiddenTitle: 'Hidden neuron',
  outputTitle: 'Output neuron',
  weightTitle: 'Weight',
  bias: 'Bias',
  setWeight: (from: string, to: string) => `Set weight ${from} to ${to}`,
  setBias: (unit: string) => `Set bias of ${unit}`,
  setHelp:
    'Type a number and press Enter, or use ↑ and ↓: steps of 0.1, with Shift 1, with Alt 0.01. It holds from here on, until training changes it. Escape takes it back.',
  scrubHelp: 'Drag to the right or left to change the number, with Shift finely. Escape takes it back.',
  graphHelp:
    'Type a number to set the weight, or the bias of a neuron; Enter takes it, Escape restores the old one. The key + adds 0.1, Shift with − takes 0.1 away, with Alt 0.01; Page Up and Page Down change it by 1.',
  /** The switch that holds a weight or bias fixed, and what stands in its place. */
  hold: 'Hold fixed',
  holdHelp: 'No update changes it, whatever its slope asks for. A change restarts the run.',
  held: 'Held fixed',
  noBiases: 'This network has no biases.',
  howComputed: 'How it is computed',
  allDigits: 'All digits',
  answer: 'Answer',
  from: 'From',
  to: 'To',
  contribution: 'Adds to z of',
  weightNote: 'A thicker line is a larger |weight|; it does not mean more important.',

  table: 'All numbers as a table',
  /** Beside a long sentence; the rest is for screen readers. */
  shortTable: 'Table',
  ofAllNumbers: 'of all numbers',
  inputTable: 'Inputs',
  unit: 'Unit',
  value: 'Value',
  weightedSum: 'Weighted sum z',
  activation: 'Activation a',
  weightFrom: (unit: string) => `Weight from ${unit}`,
};
