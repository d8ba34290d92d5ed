/** Heads above the columns of the graph, and their buttons. */
export const columns = {
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
};
