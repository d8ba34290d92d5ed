// Long because every setting needs a word in each table, and the tables must be read beside each other.

import type { SettingHint } from '../../config/hints.ts';
import type { SettingName } from '../../config/settings/settings.ts';
import type { ActivationName, OutputActivationName } from '../../core/model/activations.ts';
import type {
  BiasRuleName,
  GradientRule,
  InitializationName,
  LossName,
  OptimizerName,
  RegularizationName,
  SampleOrderName,
  ScalingName,
} from '../../core/run/runSpec.ts';
import { formatExact, formatWhole } from '../formatNumber.ts';
import { activations as activationWords } from './activations.ts';
import { dataSets } from './chips.ts';
import { inputNames } from './inputNames.ts';
import { idle, more } from './moreSettings.ts';

const scalings: Record<ScalingName, string> = { none: 'As they are', minmax: 'To −1 … 1' };

const activations = Object.fromEntries(
  Object.entries(activationWords).map(([activation, { name }]) => [activation, name]),
) as Record<ActivationName, string>;

const outputActivations: Record<OutputActivationName, string> = { ...activations, softmax: 'Softmax' };

const losses: Record<LossName, string> = {
  'half-sse': 'Half the sum of squared errors (tutorial)',
  mse: 'Mean squared error',
  'half-mse': 'Half the mean squared error',
  bce: 'Cross-entropy (log loss)',
  ce: 'Cross-entropy of classes',
};

const gradientRules: Record<GradientRule, string> = {
  exact: 'Correct (chain rule)',
  tutorial: 'Common bug: σ′(a) instead of σ′(z)',
};

const initializations: Record<InitializationName, string> = {
  randn: 'Random normal (as NumPy’s randn)',
  xavier: 'Xavier / Glorot',
  he: 'He',
  uniform: 'Uniform −1 to 1',
  zeros: 'All zero (shows why not)',
};

const biasRules: Record<BiasRuleName, string> = { trained: 'Trained', none: 'None (all 0)' };

const optimizers: Record<OptimizerName, string> = {
  sgd: 'Gradient descent',
  momentum: 'Momentum',
  nesterov: 'Nesterov momentum',
  rmsprop: 'RMSprop',
  adagrad: 'Adagrad',
  adam: 'Adam',
  adamw: 'AdamW',
};

const regularizations: Record<RegularizationName, string> = { none: 'None', l1: 'L1', l2: 'L2' };

const sampleOrders: Record<SampleOrderName, string> = {
  shuffled: 'Shuffled every epoch',
  natural: 'As in the table',
};

const plainInputs: Readonly<Record<string, string>> = inputNames.ours;

/** What is held fixed. */
const heldWords = {
  nothing: 'Nothing',
  allBiases: 'All biases',
  everyBias: 'all biases',
  weight: (from: string, to: string) => `${from} → ${to}`,
  bias: (unit: string) => `bias of ${unit}`,
  biasesOf: (layer: string) => `biases of ${layer}`,
  weightsInto: (layer: string) => `weights into ${layer}`,
  /** Layers of weights count from 0; the last leads into the output. */
  layer: (layer: number, count: number) =>
    layer === count - 1 ? 'the output' : count === 2 ? 'the hidden layer' : `hidden layer ${layer + 1}`,
};

const fullBatch = 'All points at once';

/** Screen names of the words in a link. */
const plainValues: Readonly<Partial<Record<SettingName, Readonly<Record<string, string>>>>> = {
  dataSet: dataSets,
  scaling: scalings,
  activation: activations,
  outputActivation: outputActivations,
  loss: losses,
  gradientRule: gradientRules,
  initialization: initializations,
  biases: biasRules,
  optimizer: optimizers,
  sampleOrder: sampleOrders,
  regularization: regularizations,
  batchSize: { full: fullBatch },
};

/** The name of a value; `value` as written in a link. */
function valueName(setting: SettingName, value: string): string {
  const plain = plainValues[setting]?.[value];
  if (plain !== undefined) return plain;
  if (setting === 'held')
    return value === '' ? heldWords.nothing : value === 'b' ? heldWords.allBiases : value.replaceAll(',', ', ');
  if (setting === 'hiddenSizes') return value.replaceAll(',', ', ');
  if (setting === 'features')
    return value
      .split(',')
      .map((feature) => plainInputs[feature] ?? feature)
      .join(', ');
  return formatExact(Number(value));
}

export const settings = {
  lossFormulas: {
    'half-sse': '½ Σ(y−ŷ)²',
    mse: 'mean (y−ŷ)²',
    'half-mse': '½ mean (y−ŷ)²',
    bce: '−mean (y ln ŷ + (1−y) ln(1−ŷ))',
    ce: '−mean ln ŷ(right class)',
  } satisfies Record<LossName, string>,
  /** The visible labels, which are also the accessible names. */
  labels: {
    dataSet: 'Data set',
    points: 'Your own points',
    scaling: 'Scale inputs',
    pointCount: 'Points',
    noise: 'Noise',
    trainingShare: 'Training share',
    dataSeed: 'Data seed',
    features: 'Inputs',
    hiddenSizes: 'Hidden layers',
    outputCount: 'Outputs',
    activation: 'Activation',
    outputActivation: 'Output activation',
    loss: 'Loss',
    gradientRule: 'Gradient',
    initialization: 'Initial weights',
    seed: 'Seed',
    initialParameters: 'Given initial weights',
    held: 'Held fixed',
    biases: 'Biases',
    optimizer: 'Optimizer',
    momentum: 'Momentum',
    rho: 'Decay ρ',
    beta1: 'Beta 1',
    beta2: 'Beta 2',
    epsilon: 'Epsilon',
    weightDecay: 'Weight decay',
    sampleOrder: 'Order of points',
    learningRate: 'Learning rate',
    batchSize: 'Batch size',
    orderSeed: 'Order seed',
    regularization: 'Regularization',
    regularizationRate: 'Regularization rate',
  } satisfies Record<SettingName, string>,

  /** What a setting is; `effect` says when a change acts. */
  help: {
    dataSet: 'The points to learn; another data set brings its own settings along.',
    points: 'The points that you have drawn, pasted or opened.',
    scaling: 'Maps each coordinate of the training points to −1 … 1 before the network sees it.',
    pointCount: 'How many points there are, training and test together.',
    noise: 'How far the points are scattered, in per cent.',
    trainingShare: 'How many per cent of the points are trained on, the rest being the test set.',
    dataSeed: 'Another number draws other points, or another split of your own ones.',
    features: 'What the network is given of each point; at least one stays.',
    hiddenSizes: 'Layers of neurons between the inputs and the output.',
    outputCount: 'How many output neurons there are: one for each class, or one for each target.',
    activation: 'What each hidden neuron makes of its weighted sum.',
    outputActivation:
      'What each output neuron makes of its weighted sum; softmax makes shares of them that add up to 1.',
    loss: 'The number that training makes smaller, from the differences between targets and outputs.',
    gradientRule:
      'How the direction of each update is computed: correctly, or with a bug of many from-scratch programs.',
    initialization: 'How the weights at the start are drawn.',
    seed: 'Another number draws other initial weights.',
    initialParameters: 'Initial weights and biases that a link gives one by one.',
    held: 'Weights and biases that no update changes; hold single ones in their cards. Setting them by hand still works.',
    biases: 'Whether each neuron has a bias that trains, or none at all: then all are 0 and stay so.',
    optimizer: 'How a gradient becomes a step: as it is, or with a memory of the gradients before.',
    momentum: 'How much of its speed the walk down the slope keeps from one update to the next.',
    rho: 'How slowly the mean of the squared gradients forgets.',
    beta1: 'How slowly the mean gradient forgets.',
    beta2: 'How slowly the mean of the squared gradients forgets.',
    epsilon: 'A small number that keeps the optimizer from dividing by 0.',
    weightDecay: 'The share, times the learning rate, that every update takes off all weights and biases.',
    sampleOrder: 'Whether batches go through the points in another order every epoch, or always in that of the table.',
    learningRate: 'How far each update moves the weights.',
    batchSize: 'How many points are looked at before each update.',
    orderSeed: 'Another number goes through the points in another order.',
    regularization:
      'Adds a penalty for large weights, not biases, to the loss that is trained on: their sizes (L1) or half their squares (L2).',
    regularizationRate: 'What the penalty is multiplied with.',
  } satisfies Record<SettingName, string>,

  /** When a change of a setting acts. */
  restarts: 'A change restarts the run.',
  actsFromHere: (unit: 'epoch' | 'update') => `It acts from the next ${unit} on; training goes on.`,

  dataSets,
  scalings,
  activations,
  outputActivations,
  losses,
  gradientRules,
  initializations,
  biasRules,
  optimizers,
  sampleOrders,
  regularizations,
  fullBatch,
  heldWords,

  inputs: Object.values(inputNames.ours),

  /** For controls too narrow for the full name. */
  short: {
    loss: {
      'half-sse': '½ sum of squares',
      mse: 'Mean of squares',
      'half-mse': '½ mean of squares',
      bce: 'Cross-entropy',
      ce: 'Cross-entropy',
    },
    gradientRule: { exact: 'Chain rule', tutorial: 'Common bug' },
    initialization: { randn: 'Normal', xavier: 'Xavier', he: 'He', uniform: 'Uniform', zeros: 'All zero' },
    optimizer: { sgd: 'Grad. descent', nesterov: 'Nesterov' },
    sampleOrder: { shuffled: 'Shuffled', natural: 'As in table' },
  },
  /** For controls with more room. */
  medium: {
    loss: {
      'half-sse': '½ sum of squared errors',
      mse: 'Mean squared error',
      'half-mse': '½ mean squared error',
      bce: 'Cross-entropy',
      ce: 'Cross-entropy of classes',
    },
    gradientRule: { tutorial: 'Common bug: σ′(a)' },
    initialization: { randn: 'Random normal', xavier: 'Xavier', uniform: '−1 to 1', zeros: 'All zero' },
    sampleOrder: { shuffled: 'Shuffled' },
    regularization: { l1: 'L1, small weights vanish', l2: 'L2, large weights shrink' },
  },

  /** Why other settings rule out a value. */
  unsuited: {
    loss: 'Cross-entropy needs classes and a sigmoid output, that of classes an output for each.',
    outputActivation:
      'Cross-entropy needs the sigmoid here: choose another loss first. Softmax needs an output for each class.',
    tutorial: 'The bug is only defined for sigmoids in every layer and a squared error.',
  },

  close: 'Close',
  rateHelp: (unit: 'epoch' | 'update') =>
    `How far each step goes: larger learns faster, too large jumps past the goal. It acts from the next ${unit} on.`,
  layers: 'Layers',
  layersHelp: 'Neurons of each layer, as in 8,8,8. 0: no hidden layer.',
  notLayers: (maxLayers: number, maxNeurons: number) =>
    `Up to ${maxLayers} numbers from 1 to ${maxNeurons}, as in 8,8,8; or 0 for no hidden layer.`,
  ownPoints: 'Own points…',
  pasteTable: 'Paste or open CSV…',
  newData: 'New data',
  newDataHelp: 'Draw other points of the same kind',
  allDataSets: (count: number) => `All ${count} data sets`,
  fewerDataSets: 'Fewer data sets',
  /** Read out, and not seen, before the short name of own data. */
  ownData: { unseen: 'Your ', seen: 'own' },

  idle,
  more,

  data: 'Data',
  training: 'Network and training',
  moreSettings: 'More settings',
  noPoints: 'No points yet.',
  split: (training: number, test: number) => `${formatWhole(training)} to train on, ${formatWhole(test)} to test.`,
  explain: 'What do these mean?',
  neuronsInLayer: (layer: number) => `Neurons in layer ${layer}`,
  neuronsHelp: 'How many neurons this layer has.',
  allPoints: (count: number) => `all ${formatWhole(count)}`,
  /** Words that may be typed for all points. */
  allPointsWords: ['all', 'full'],
  lastInput: 'One input has to stay.',
  noPenaltyYet: 'At rate 0 nothing is added yet; 0.01 is a start.',
  givenWeights: (count: number) =>
    `The link gives all ${formatWhole(count)} initial weights and biases. New weights draws others.`,

  valueName,
  /** A value within a sentence; `value` as written in a link. */
  plainValue: (setting: SettingName, value: string): string =>
    plainValues[setting]?.[value] === undefined ? valueName(setting, value) : `“${valueName(setting, value)}”`,

  hint: (hint: SettingHint): string => {
    switch (hint.kind) {
      case 'sumOverManyPoints':
        return `This loss adds up ${formatWhole(hint.points)} points, so this rate makes steps that are too long. Try ${formatExact(hint.try)}, or Mean squared error.`;
      case 'largeRate':
        return `Rates above ${formatExact(hint.try)} mostly make the loss jump instead of fall.`;
      case 'largeRateForCommonBug':
        return `With the common bug, rates above ${formatExact(hint.try)} make the outputs flicker. Try a smaller one.`;
      case 'rateForOptimizer':
        return `With ${optimizers[hint.optimizer]} the rate alone sets the length of a step, and this one is long. Try ${formatExact(hint.try)}.`;
      case 'regressionRate':
        return `With a linear output this rate may let the loss grow without end. Try ${formatExact(hint.try)}.`;
      case 'zerosStaySymmetric':
        return 'All weights start at 0, so all neurons of a layer get the same gradient and stay the same for ever. Random weights make them differ.';
      case 'unscaledPoints':
        return 'The coordinates are large, so the neurons start where they hardly change. Switch Scale inputs on.';
      case 'commonBugOnCloud':
        return 'With the common bug this data set is not learned. Correct (chain rule) learns it.';
      case 'needsHiddenLayer':
        return 'Without a hidden layer the boundary is one straight line, and none divides these points. Add a layer.';
      case 'tooFewNeurons':
        return `A single hidden layer needs ${formatWhole(hint.needed)} neurons or more for this data set.`;
    }
  },
};
