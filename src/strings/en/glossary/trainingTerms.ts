import { settings } from '../settings.ts';
import type { TermWords } from './term.ts';

const { labels } = settings;

/** How the network learns. */
export const trainingTerms = {
  step: {
    name: 'Step',
    also: ['Step by', 'Step epoch', 'Play'],
    says: 'What one press of the large button does, and what Play does again and again: an epoch, or something smaller, chosen with the arrow beside it.',
  },
  epoch: {
    name: 'Epoch',
    says: 'One pass in which the network sees every training point once.',
  },
  update: {
    name: 'Update',
    says: 'One change of all weights and biases, after one batch of points. If a batch has all points, each epoch is one update.',
  },
  batch: {
    name: 'Batch',
    also: [labels.batchSize, labels.sampleOrder],
    says: 'The points that are looked at before one update. A small batch changes the numbers more often, and less surely. Batches go through the points in another order every epoch, or in that of the table.',
  },
  phase: {
    name: 'Phase',
    also: ['Forward', 'Backward'],
    says: 'A part of an update: forward (the answers), loss, backward (how the loss would change with each number), update.',
  },
  microTerm: {
    name: 'Term',
    says: 'One number of one formula: the smallest step.',
  },
  learningRate: {
    name: 'Learning rate',
    also: ['η'],
    says: 'How far each update moves the weights and biases down the slope of the loss: too small is slow, too large jumps past.',
  },
  gradient: {
    name: 'Gradient',
    also: ['Slope', '∂L/∂w', 'Backpropagation'],
    says: 'For each weight and bias: if it rose a little, how would the loss change? An update goes the other way.',
  },
  delta: {
    name: 'δ',
    also: ['Delta', '∂L/∂z'],
    says: 'δ of h2 is ∂L/∂z: if z of h2 rose a little, how would the loss change?',
  },
  chainRule: {
    name: 'Chain rule',
    also: [settings.gradientRules.exact],
    says: 'How the loss changes with a weight is a product of slopes: of z by the weight, of a by z, and so on up to the loss.',
  },
  commonBug: {
    name: 'Common bug',
    also: [settings.gradientRules.tutorial],
    says: 'Many programs take the sigmoid’s slope σ′ at a instead of z. The result is not the gradient; the gradient check shows by how much.',
    where: 'Choose it under Gradient, with sigmoids and a squared error.',
  },
  optimizer: {
    name: 'Optimizer',
    also: [settings.optimizers.sgd],
    says: 'How a gradient becomes a change. Gradient descent: minus learning rate times gradient. The others remember earlier gradients.',
  },
  momentum: {
    name: 'Momentum',
    also: [settings.optimizers.nesterov],
    says: 'How much of its speed the walk down the slope keeps from one update to the next. Nesterov looks ahead along that way first.',
  },
  adaptiveSteps: {
    name: 'Adaptive steps',
    also: [
      settings.optimizers.rmsprop,
      settings.optimizers.adagrad,
      settings.optimizers.adam,
      settings.optimizers.adamw,
      labels.rho,
      labels.beta1,
      labels.beta2,
      labels.epsilon,
    ],
    says: 'RMSprop, Adagrad and Adam divide each change by the size of earlier gradients, so that every weight goes at its own pace. ρ, beta 1 and beta 2 say how slowly they forget; epsilon keeps them from dividing by 0.',
  },
  weightDecay: {
    name: 'Weight decay',
    says: 'The share, times the learning rate, that every update of AdamW takes off all weights and biases.',
  },
  regularization: {
    name: 'Regularization',
    also: ['Penalty', '+ penalty', settings.regularizations.l1, settings.regularizations.l2, labels.regularizationRate],
    says: 'A penalty for large weights that training makes smaller together with the loss: their sizes (L1) or half their squares (L2), times the regularization rate.',
  },
  initialWeights: {
    name: 'Initial weights',
    also: [labels.initialParameters, 'New weights', ...Object.values(settings.initializations)],
    says: 'The numbers that training starts from. They are drawn at random: if they were equal, all neurons of a layer would stay alike.',
  },
  heldFixed: {
    name: labels.held,
    also: [labels.biases],
    says: 'A weight or bias that no update changes, whatever its slope asks for. Its number can still be set by hand. A network without biases has all of them at 0, held fixed.',
  },
  seed: {
    name: 'Seed',
    also: [labels.dataSeed, labels.orderSeed],
    says: 'A number that fixes what is drawn at random: the same seed draws the same again. Weights, data and order have one each.',
  },
} as const satisfies Record<string, TermWords>;
