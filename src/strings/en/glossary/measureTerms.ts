import { settings } from '../settings.ts';
import { transport } from '../transport.ts';
import type { TermWords } from './term.ts';

/** How good the network is, the data that tell, and what can happen. */
export const measureTerms = {
  loss: {
    name: 'Loss',
    also: [transport.trainingLoss, ...Object.values(settings.losses)],
    says: 'How wrong the answers are, together. Training makes it smaller.',
  },
  testLoss: {
    name: 'Test loss',
    says: 'The loss of the points that are not trained on.',
    where: 'There is no test set here: see Training share.',
  },
  correct: {
    name: 'Correct',
    also: [transport.accuracy, transport.testAccuracy],
    says: 'How many answers lie on the right side of 0.5, or of halfway between the two targets.',
    where: 'Here the targets are numbers, not classes.',
  },
  rSquared: {
    name: 'R²',
    also: [transport.testRSquared],
    says: '1: every target is met. 0: no better than always answering the mean target.',
    where: 'Shown in Everything, for data whose targets are numbers.',
  },
  rootMeanSquare: {
    name: 'RMSE',
    also: [transport.testRootMeanSquare, 'Root mean square error'],
    says: 'How far the answers are off, in the units of the targets: the root of the mean squared error.',
    where: 'Shown for data whose targets are numbers.',
  },
  trainingSet: {
    name: 'Training set',
    also: ['Training points'],
    says: 'The points that the network learns from.',
  },
  testSet: {
    name: 'Test set',
    also: ['Test points'],
    says: 'Points kept back: the network never learns from them, so they tell whether it found the pattern or only the points.',
    where: 'There is none here: choose a cloud of points.',
  },
  trainingShare: {
    name: 'Training share',
    says: 'How many per cent of the points are trained on; the rest are the test set.',
    where: 'For clouds of points and your own ones; a truth table has no test set.',
  },
  dataSet: {
    name: 'Data set',
    also: ['Data', 'Preset'],
    says: 'The points to learn: a truth table such as XOR, a cloud of points, a surface, or your own.',
  },
  noise: {
    name: 'Noise',
    says: 'How far the points are scattered from their places, in per cent.',
    where: 'For clouds of points; a truth table has no noise.',
  },
  scaling: {
    name: 'Scale inputs',
    says: 'Maps the coordinates of the training points to −1 … 1, where neurons answer to them.',
    where: 'For your own points.',
  },
  saturation: {
    name: 'Saturation',
    also: ['Saturated'],
    says: 'Where z is far from 0, a sigmoid or tanh is nearly flat: a change of z hardly changes its answer, so its weights hardly learn.',
  },
  deadNeuron: {
    name: 'Dead neuron',
    says: 'A ReLU whose z is below 0 for every point answers 0 to all of them. Its slope is 0, so its weights no longer learn.',
  },
  plateau: {
    name: 'Plateau',
    says: 'A stretch of epochs in which the loss hardly moves, because all slopes are small. It can be very long.',
  },
  overfitting: {
    name: 'Overfitting',
    also: ['Over-fitting'],
    says: 'The training loss goes on falling while the test loss rises: the points are learned by heart, not the pattern.',
  },
  divergence: {
    name: 'Divergence',
    also: ['Diverged'],
    says: 'Updates that jump too far make the loss grow without end. A smaller learning rate helps, or a smaller regularization rate.',
  },
} as const satisfies Record<string, TermWords>;
