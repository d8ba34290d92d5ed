import { activations } from '../activations.ts';
import type { TermWords } from './term.ts';

/** What is seen in the network and on the plane. */
export const networkTerms = {
  square: {
    name: 'Square',
    also: ['Tile', 'Heat map'],
    says: 'The plane of the inputs, painted with what one neuron answers at each of its points.',
  },
  line: {
    name: 'Line',
    says: 'A weight: thicker is larger; solid is positive, dashed is negative.',
  },
  weight: {
    name: 'Weight',
    says: 'The number on a line. A neuron’s answer is multiplied with it on the way to the next neuron; training changes it.',
  },
  bias: {
    name: 'Bias',
    says: 'A number that a neuron adds to its sum whatever the input: it shifts where the neuron switches.',
  },
  neuron: {
    name: 'Neuron',
    also: ['Hidden neuron', 'Unit'],
    says: 'It multiplies what comes in with its weights, adds its bias, and makes its answer of that sum. Hidden neurons stand between the inputs and ŷ.',
  },
  layer: {
    name: 'Hidden layer',
    also: ['Hidden layers', 'Hidden neurons', 'Neurons'],
    says: 'A column of neurons between the inputs and the output. More neurons can bend the boundary more often.',
    where: 'This network has none: choose hidden neurons in the settings.',
  },
  input: {
    name: 'Input',
    also: ['Inputs', 'x1', 'x2', 'Feature'],
    says: 'A number that the network is given of a point: a coordinate, x1 or x2, or something made of them, such as x1².',
  },
  answer: {
    name: 'Answer',
    also: ['Output', 'Outputs', 'ŷ', 'Output neuron', 'Prediction'],
    says: 'What a neuron makes of an input. The network’s answer is that of its last neuron, ŷ, or of several, one for each class.',
  },
  weightedSum: {
    name: 'z',
    also: ['Weighted sum', 'Pre-activation'],
    says: 'A neuron’s sum before the activation: its bias, plus each weight times what comes in along its line.',
  },
  activation: {
    name: 'Activation',
    also: ['a', 'Output activation', ...Object.values(activations).map(({ name }) => name)],
    says: 'The function that makes a neuron’s answer a of its sum z: sigmoid between 0 and 1, tanh between −1 and 1, ReLU 0 or more. The answer itself is called the neuron’s activation, too.',
  },
  contribution: {
    name: 'Contribution',
    also: ['Contribution w·a', 'w·a'],
    says: 'Weight times the answer that comes in: what one line adds to z for the ringed point.',
  },
  point: {
    name: 'Point',
    also: ['Points', 'Sample', 'Your own points'],
    says: 'An example to learn from: its inputs and its target. A point within an update is called a sample.',
  },
  ringedPoint: {
    name: 'Ringed point',
    also: ['Showing input', 'Probe', 'Try an input'],
    says: 'The point whose numbers the network shows. Click another point, or drag the ring to any place.',
  },
  target: {
    name: 'Target',
    says: 'The answer that a point should get: of two classes the upper one’s number, mostly 1, or the lower one’s, mostly 0.',
  },
  classes: {
    name: 'Class 1, class 0',
    also: ['Class'],
    says: '● is class 1, ◆ is class 0. An answer of at least 0.5, or halfway between the two targets, is read as class 1.',
    where: 'Here the targets are numbers, not classes.',
  },
  boundary: {
    name: 'Decision boundary',
    also: ['Black line', 'White line', 'Output over the inputs'],
    says: 'The dark line on the plane, white in the dark theme, where the answer is exactly halfway between the classes, at 0.5.',
  },
  colours: {
    name: 'Blue and orange',
    also: ['Blue', 'Orange'],
    says: 'Blue: up, towards 1. Orange: down, towards 0. Near the middle both fade.',
  },
} as const satisfies Record<string, TermWords>;
