import { expect, test } from 'vitest';
import { predict } from '../../../core/engine/forwardPropagation.ts';
import type { ActivationName } from '../../../core/model/activations.ts';
import type { Network } from '../../../core/model/network.ts';
import { hiddenChoice } from './hiddenChoice.ts';
import { neuronCut } from './neuronCut.ts';

/** Passes two inputs on unchanged to one output, which then treats them as activations. */
function network(output: ActivationName): Network {
  return {
    layers: [
      {
        weights: [
          [1, 0],
          [0, 1],
        ],
        biases: [0, 0],
        activation: 'linear',
      },
      { weights: [[2], [-1]], biases: [0.3], activation: output },
    ],
  };
}

test.each([
  ['sigmoid', 0.5],
  ['sigmoid', 0.2],
  ['tanh', 0.5],
  ['tanh', 0],
  ['linear', 0.5],
  ['linear', -7],
] as const)('on the cut of a %s output the network answers %d', (output, middle) => {
  const cut = neuronCut(network(output), 0, [0, 1], 0, [0, 0], middle);
  if (!cut) throw new Error('no cut');
  const [first = 0, second = 0] = cut.weights;
  for (const a1 of [-1, 0, 0.4, 3]) {
    const a2 = -(cut.constant + first * a1) / second;
    expect(predict(network(output), [a1, a2])).toBeCloseTo(middle, 12);
  }
});

test('a value that the output never reaches has no cut', () => {
  expect(neuronCut(network('sigmoid'), 0, [0, 1], 0, [0, 0], 1.5)).toBeNull();
  expect(neuronCut(network('tanh'), 0, [0, 1], 0, [0, 0], -1)).toBeNull();
});

test('the cut of a hidden neuron is z = 0, with the activations without an axis held constant', () => {
  const { layers } = network('linear');
  const deeper: Network = { layers: [...layers, { weights: [[1]], biases: [0], activation: 'sigmoid' }] };
  expect(neuronCut(deeper, 0, [0, 1], 0, [9, 9], 0.5)).toEqual({ weights: [2, -1], constant: 0.3 });
  // 0.3 − 1·4.
  expect(neuronCut(deeper, 0, [0], 0, [9, 4], 0.5)).toEqual({ weights: [2], constant: -3.7 });
});

test('the hidden space shows the last hidden layer, up to three of its neurons, and the cut of the selected next neuron', () => {
  expect(hiddenChoice([2, 1], {}, 'n0.0')).toBeNull();
  expect(hiddenChoice([2, 3, 1], {}, 'n0.2')).toEqual({ layer: 0, neurons: [0, 1, 2], nextNeuron: 0 });
  expect(hiddenChoice([2, 5, 2, 1], {}, 'n0.2')).toEqual({ layer: 1, neurons: [0, 1], nextNeuron: 0 });
  const earlier = { hiddenLayer: 0, neurons: [4, 0, 1] };
  expect(hiddenChoice([2, 5, 2, 1], earlier, 'w1.3.1')).toEqual({ layer: 0, neurons: [4, 0, 1], nextNeuron: 1 });
  // Choices that do not fit another network are ignored.
  expect(hiddenChoice([2, 4, 1], earlier, 'n0.0')).toEqual({ layer: 0, neurons: [0, 1, 2], nextNeuron: 0 });
});
