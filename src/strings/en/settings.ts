import type { SettingHint } from '../../config/hints.ts';
import type { SettingName } from '../../config/settings/settings.ts';
import type { ActivationName } from '../../core/model/activations.ts';
import type {
  DataSetName,
  GradientRule,
  InitializationName,
  LossName,
  OptimizerName,
  RegularizationName,
  ScalingName,
} from '../../core/run/runSpec.ts';
import { formatExact, formatWhole } from '../formatNumber.ts';
import { activations as activationWords } from './activations.ts';
import { inputNames } from './inputNames.ts';

const dataSets: Record<DataSetName, string> = {
  xor: 'XOR',
  and: 'AND',
  or: 'OR',
  xnor: 'XNOR',
  nand: 'NAND',
  circle: 'Circle',
  moons: 'Moons',
  spiral: 'Spiral',
  blobs: 'Blobs',
  'xor-cloud': 'XOR cloud',
  sine: 'Sine',
  checkers: 'Checkers',
  plane: 'Plane',
  hills: 'Hills',
  points: 'Your own',
};

const scalings: Record<ScalingName, string> = { none: 'As they are', minmax: 'To −1 … 1' };

const activations = Object.fromEntries(
  Object.entries(activationWords).map(([activation, { name }]) => [activation, name]),
) as Record<ActivationName, string>;

const losses: Record<LossName, string> = {
  'half-sse': 'Half the sum of squared errors (tutorial)',
  mse: 'Mean squared error',
  'half-mse': 'Half the mean squared error',
  bce: 'Cross-entropy (log loss)',
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

const plainInputs: Readonly<Record<string, string>> = inputNames.ours;

const fullBatch = 'All points at once';

/** Screen names of the words in a link. */
const plainValues: Readonly<Partial<Record<SettingName, Readonly<Record<string, string>>>>> = {
  dataSet: dataSets,
  scaling: scalings,
  activation: activations,
  outputActivation: activations,
  loss: losses,
  gradientRule: gradientRules,
  initialization: initializations,
  optimizer: optimizers,
  regularization: regularizations,
  batchSize: { full: fullBatch },
};

export const settings = {
  lossFormulas: {
    'half-sse': '½ Σ(y−ŷ)²',
    mse: 'mean (y−ŷ)²',
    'half-mse': '½ mean (y−ŷ)²',
    bce: '−mean (y ln ŷ + (1−y) ln(1−ŷ))',
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
    activation: 'Activation',
    outputActivation: 'Output activation',
    loss: 'Loss',
    gradientRule: 'Gradient',
    initialization: 'Initial weights',
    seed: 'Seed',
    initialParameters: 'Given initial weights',
    optimizer: 'Optimizer',
    momentum: 'Momentum',
    rho: 'Decay ρ',
    beta1: 'Beta 1',
    beta2: 'Beta 2',
    epsilon: 'Epsilon',
    weightDecay: 'Weight decay',
    learningRate: 'Learning rate',
    batchSize: 'Batch size',
    orderSeed: 'Order seed',
    regularization: 'Regularization',
    regularizationRate: 'Regularization rate',
  } satisfies Record<SettingName, string>,

  help: {
    dataSet: 'The points to learn; another data set brings its own settings along and restarts training.',
    points: 'The points that you have drawn, pasted or opened; a change restarts training.',
    scaling: 'Maps each coordinate of the training points to −1 … 1 before the network sees it; restarts training.',
    pointCount: 'How many points there are, training and test together; restarts training.',
    noise: 'How far the points are scattered, in per cent; restarts training.',
    trainingShare: 'How many per cent of the points are trained on, the rest being the test set; restarts training.',
    dataSeed: 'Another number draws other points, or another split of your own ones; restarts training.',
    features: 'What the network is given of each point; at least one stays, and another choice restarts training.',
    hiddenSizes: 'Layers of neurons between the inputs and the output; restarts training.',
    activation: 'What each hidden neuron makes of its weighted sum; restarts training.',
    outputActivation: 'What the output neuron makes of its weighted sum; restarts training.',
    loss: 'The number that training makes smaller, from the differences between targets and outputs; restarts training.',
    gradientRule:
      'How the direction of each update is computed: correctly, or with a bug of many from-scratch programs; restarts training.',
    initialization: 'How the weights at the start are drawn; restarts training.',
    seed: 'Another number draws other initial weights; restarts training.',
    initialParameters: 'Initial weights and biases that a link gives one by one; restarts training.',
    optimizer: 'How a gradient becomes a step: as it is, or with a memory of the gradients before; restarts training.',
    momentum: 'How much of its speed the walk down the slope keeps from one update to the next; restarts training.',
    rho: 'How slowly the mean of the squared gradients forgets; restarts training.',
    beta1: 'How slowly the mean gradient forgets; restarts training.',
    beta2: 'How slowly the mean of the squared gradients forgets; restarts training.',
    epsilon: 'A small number that keeps the optimizer from dividing by 0; restarts training.',
    weightDecay:
      'The share, times the learning rate, that every update takes off all weights and biases; restarts training.',
    learningRate: 'How far each update moves the weights; takes effect from here on, without a restart.',
    batchSize: 'How many points are looked at before each update; restarts training.',
    orderSeed: 'Another number goes through the points in another order; restarts training.',
    regularization:
      'Adds a penalty for large weights, not biases, to the loss that is trained on: their sizes (L1) or half their squares (L2); takes effect from here on, without a restart.',
    regularizationRate: 'What the penalty is multiplied with; takes effect from here on, without a restart.',
  } satisfies Record<SettingName, string>,

  dataSets,
  scalings,
  activations,
  losses,
  gradientRules,
  initializations,
  optimizers,
  regularizations,
  fullBatch,

  /** For controls too narrow for the full name. */
  short: {
    loss: {
      'half-sse': '½ sum of squares',
      mse: 'Mean of squares',
      'half-mse': '½ mean of squares',
      bce: 'Cross-entropy',
    },
    gradientRule: { exact: 'Chain rule', tutorial: 'Common bug' },
    initialization: { randn: 'Normal', xavier: 'Xavier', he: 'He', uniform: 'Uniform', zeros: 'All zero' },
    optimizer: { nesterov: 'Nesterov' },
  },

  /** Why other settings rule out a value. */
  unsuited: {
    loss: 'Cross-entropy needs a sigmoid output and two classes.',
    outputActivation: 'Cross-entropy needs the sigmoid here: choose another loss first.',
    tutorial: 'The bug is only defined for sigmoids in every layer and a squared error.',
  },

  data: 'Data',
  training: 'Network and training',
  moreSettings: 'More settings',
  allRows: (count: number) =>
    count === 1 ? 'The only point is trained on.' : `All ${formatWhole(count)} points are trained on.`,
  noPoints: 'No points yet.',
  split: (training: number, test: number) => `${formatWhole(training)} to train on, ${formatWhole(test)} to test.`,
  explain: 'What do these mean?',
  neuronsInLayer: (layer: number) => `Neurons in layer ${layer}`,
  neuronsHelp: 'How many neurons this layer has; restarts training.',
  allPoints: (count: number) => `all ${formatWhole(count)}`,
  /** Words that may be typed for all points. */
  allPointsWords: ['all', 'full'],
  lastInput: 'One input has to stay.',
  noPenaltyYet: 'At rate 0 nothing is added yet; 0.01 is a start.',
  givenWeights: (count: number) =>
    `The link gives all ${formatWhole(count)} initial weights and biases. New weights draws others.`,

  /** A value within a sentence; `value` as written in a link. */
  plainValue: (setting: SettingName, value: string): string => {
    const plain = plainValues[setting]?.[value];
    if (plain !== undefined) return `“${plain}”`;
    if (setting === 'hiddenSizes') return value.replaceAll(',', ', ');
    if (setting === 'features')
      return value
        .split(',')
        .map((feature) => plainInputs[feature] ?? feature)
        .join(', ');
    return formatExact(Number(value));
  },

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
