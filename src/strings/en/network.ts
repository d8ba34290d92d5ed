export const network = {
  graph: 'Network',
  inputName: (unit: string, value: string) => `Input ${unit}, value ${value}`,
  scaledInputName: (unit: string, value: string, raw: string) => `Input ${unit}, value ${value}, scaled from ${raw}`,
  hiddenName: (unit: string, bias: string, activation: string) =>
    `Hidden neuron ${unit}, bias ${bias}, activation ${activation}`,
  outputName: (unit: string, bias: string, activation: string) =>
    `Output neuron ${unit}, bias ${bias}, activation ${activation}`,
  weightName: (from: string, to: string, weight: string) => `Weight ${from} to ${to}, ${weight}`,
  /** Replaces an activation that the cursor has not reached. */
  notComputed: 'not computed yet',
  activationLine: (value: string) => `a ${value}`,
  biasLine: (value: string) => `bias ${value}`,
  /** On one line with the neuron's name and activation. */
  shortBiasLine: (value: string) => `b ${value}`,
  /** Below an input's value, if the data is scaled. */
  rawLine: (value: string) => `of ${value}`,

  showingInput: 'Showing input',
  showingInputShort: 'Input',
  inputs: 'Input whose activations are shown',
};
