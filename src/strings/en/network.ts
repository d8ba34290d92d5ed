export const network = {
  /** Of the region, for screen readers. */
  heading: 'Network',
  graph: 'Network',
  inputName: (unit: string, value: string) => `Input ${unit}, value ${value}`,
  scaledInputName: (unit: string, value: string, raw: string) => `Input ${unit}, value ${value}, scaled from ${raw}`,
  hiddenName: (unit: string, bias: string, activation: string) =>
    `Hidden neuron ${unit}, bias ${bias}, activation ${activation}`,
  outputClass: (number: number) => `class ${number}`,
  outputName: (unit: string, bias: string, activation: string) =>
    `Output neuron ${unit}, bias ${bias}, activation ${activation}`,
  /** After the name of a weight or of a neuron. */
  weightHeld: ', held fixed',
  biasHeld: ', bias held fixed',
  weightName: (from: string, to: string, weight: string) => `Weight ${from} to ${to}, ${weight}`,
  /** Replaces an activation that the cursor has not reached. */
  notComputed: 'not computed yet',
  biasLine: (value: string) => `bias ${value}`,
  /** After a number that a step has changed: ▲ 0.14. */
  change: (rose: boolean, way: string) => `${rose ? '▲' : '▼'} ${way}`.trimEnd(),
  /** On one line with the neuron's name and activation. */
  shortBiasLine: (value: string) => `b ${value}`,
  /** Below an input's value, if the data is scaled. */
  rawLine: (value: string) => `of ${value}`,

  showingInput: 'Input',
  inputs: 'Input whose activations are shown',

  /** Beside the line that is pointed at. */
  betweenUnits: (from: string, to: string) => `${from} → ${to}`,
  /** Above hidden layers whose squares bear no names. */
  layer: (layer: number) => `Layer ${layer}`,
  /** Headings of the tables. */
  columns: {
    hiddenColumn: (layer: number, layers: number) => (layers > 1 ? `Hidden layer ${layer}` : 'Hidden layer'),
    outputColumn: 'Output',
  },

  /** The input whose activations are shown. */
  chosenInput: {
    none: 'none yet',
    point: (x1: string, x2: string) => `(${x1}, ${x2})`,
    target: (target: string) => `→ target ${target}`,
  },

  /** Below the network. */
  foot: {
    /** Around the point. */
    squares: (hasBiases: boolean) =>
      [
        'Under each square: its answer for the ringed point',
        `${hasBiases ? 'and its bias' : '– there are no biases'}. Click another point to see its numbers.`,
      ] as const,
    deep: (colours: string) =>
      `Squares of the layers: ${colours} Point at a square or a line to see its name and its numbers.`,
    colours: {
      fromZero: 'blue is 1, orange is 0.',
      bothWays: 'blue is +1, orange is −1.',
      above: 'the bluer, the larger; no colour is 0.',
      aroundZero: 'blue is above 0, orange is below 0.',
    },
  },
};
