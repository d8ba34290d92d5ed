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

  /** Heads above the columns of the graph, and their buttons. */
  columns: {
    inputColumn: 'Input',
    inputColumnShort: 'In',
    hiddenColumn: (layer: number, layers: number) => (layers > 1 ? `Hidden layer ${layer}` : 'Hidden layer'),
    hiddenColumnShort: (layer: number, layers: number) => (layers > 1 ? `Hidden ${layer}` : 'Hidden'),
    outputColumn: 'Output',
    outputColumnShort: 'Out',
    hiddenLayers: 'Hidden layers',
    addNeuron: (layer: number) => `Add a neuron to hidden layer ${layer}`,
    removeNeuron: (layer: number) => `Remove a neuron from hidden layer ${layer}`,
    addLayer: 'Add a hidden layer',
    removeLayer: 'Remove the last hidden layer',
  },

  /** The input whose activations are shown. */
  chosenInput: {
    none: 'none yet',
    point: (x1: string, x2: string) => `(${x1}, ${x2})`,
    target: (target: string) => `→ target ${target}`,
  },

  /** The meaning of the network's tiles. */
  legend: {
    tiles: 'Tile = activation',
    hiddenTiles: 'Hidden tiles',
    outputTile: 'Output',
    maximum: 'largest',
    minimum: '−largest',
  },
};
