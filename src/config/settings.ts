import { activationNames, outputActivationNames } from '../core/activations.ts';
import { trainingCountOf } from '../core/dataSet.ts';
import { featureNames } from '../core/features.ts';
import { parameterCount } from '../core/network.ts';
import { architectureOf, type Config, type OptimizerName } from '../core/runSpec.ts';
import { clouds, hasNumbersToLearn, isTruthTable, surfaces, truthTables } from './dataKinds.ts';
import {
  amount,
  batch,
  choice,
  type Domain,
  list,
  numbers,
  ownPoints,
  positiveNumber,
  sizes,
  wholeNumber,
} from './domain.ts';
import { LARGEST_SEED } from './numbers.ts';
import { isPlaygroundActivation } from './playgroundKeys.ts';

/** Every setting that a link of ours states; what comes from TensorFlow Playground has a format of its own. */
export type SettingName = Exclude<keyof Config, 'playground'>;

/** What the defaults of the other settings depend on. */
export type Basis = Pick<Config, 'dataSet' | 'points' | 'optimizer'>;

/** What links, controls and tests know about one setting. */
export interface Setting<Value> {
  /** Its name in links. */
  readonly key: string;
  readonly domain: Domain<Value>;
  defaultFor(basis: Basis): Value;
  /** Whether another value starts training anew; false where it takes effect in mid-run. */
  readonly restarts: boolean;
  /** Whether another value would change any number of this run. */
  applies(config: Config): boolean;
  /** Whether a value makes sense beside the other settings of a config. */
  suits(value: Value, config: Config): boolean;
}

type SettingsTable = { readonly [Name in SettingName]: Setting<Config[Name]> };

/** Weights and biases of the largest network, seven inputs and six layers of sixteen, are fewer than this. */
const MOST_PARAMETERS = 2000;
const always = () => true;

/** The one table of settings, in the order in which a link lists them. */
export const settings = {
  dataSet: {
    key: 'data',
    domain: choice([...truthTables, ...clouds, ...surfaces, 'points']),
    defaultFor: ({ dataSet }) => dataSet,
    restarts: true,
    applies: always,
    suits: always,
  },
  points: {
    key: 'pts',
    domain: ownPoints(),
    defaultFor: () => [],
    restarts: true,
    applies: isOwn,
    suits: (points, config) => points.length === 0 || isOwn(config),
  },
  scaling: {
    key: 'scale',
    domain: choice(['none', 'minmax']),
    defaultFor: () => 'none',
    restarts: true,
    applies: isOwn,
    suits: always,
  },
  pointCount: {
    key: 'n',
    domain: wholeNumber(10, 1000),
    defaultFor: () => 200,
    restarts: true,
    applies: (config) => isDrawn(config) && !config.playground,
    suits: always,
  },
  noise: {
    key: 'noise',
    domain: wholeNumber(0, 50),
    defaultFor: () => 0,
    restarts: true,
    applies: isDrawn,
    suits: always,
  },
  trainingShare: {
    key: 'train',
    domain: wholeNumber(10, 100),
    defaultFor: ({ dataSet }) => (isTruthTable(dataSet) || dataSet === 'points' ? 100 : 50),
    restarts: true,
    applies: ({ dataSet }) => !isTruthTable(dataSet),
    suits: always,
  },
  dataSeed: {
    key: 'dataseed',
    domain: wholeNumber(0, LARGEST_SEED),
    defaultFor: () => 0,
    restarts: true,
    applies: (config) => (isDrawn(config) && !config.playground) || (isOwn(config) && config.trainingShare < 100),
    suits: always,
  },
  features: {
    key: 'in',
    domain: list(featureNames),
    defaultFor: () => ['x1', 'x2'],
    restarts: true,
    applies: always,
    suits: always,
  },
  hiddenSizes: {
    key: 'net',
    domain: sizes(6, 16),
    defaultFor: () => [3],
    restarts: true,
    applies: always,
    suits: always,
  },
  activation: {
    key: 'act',
    domain: choice(activationNames),
    defaultFor: () => 'sigmoid',
    restarts: true,
    applies: (config) => config.hiddenSizes.length > 0,
    suits: (activation, config) => isOurs(config) || isPlaygroundActivation(activation),
  },
  outputActivation: {
    key: 'out',
    domain: choice(outputActivationNames),
    defaultFor: (basis) => (hasNumbersToLearn(basis) ? 'linear' : 'sigmoid'),
    restarts: true,
    applies: isOurs,
    // Cross-entropy is about the probability of class 1, which a sigmoid gives. Where there are no classes, the loss gives way.
    suits: (output, config) => output === 'sigmoid' || config.loss !== 'bce' || hasNumbersToLearn(config),
  },
  loss: {
    key: 'loss',
    domain: choice(['half-sse', 'mse', 'half-mse', 'bce']),
    defaultFor: ({ dataSet }) => (isTruthTable(dataSet) ? 'half-sse' : 'mse'),
    restarts: true,
    applies: isOurs,
    suits: (loss, config) => loss !== 'bce' || (config.outputActivation === 'sigmoid' && !hasNumbersToLearn(config)),
  },
  gradientRule: {
    key: 'grad',
    domain: choice(['exact', 'tutorial']),
    defaultFor: () => 'exact',
    restarts: true,
    applies: (config) => isOurs(config) && allowsTutorialRule(config),
    // The published slip confuses the sigmoid with its own input; with another activation function it has no meaning.
    suits: (rule, config) => rule === 'exact' || allowsTutorialRule(config),
  },
  initialization: {
    key: 'init',
    domain: choice(['randn', 'xavier', 'he', 'uniform', 'zeros']),
    defaultFor: () => 'randn',
    restarts: true,
    applies: drawsWeights,
    suits: always,
  },
  seed: {
    key: 'seed',
    domain: wholeNumber(0, LARGEST_SEED),
    defaultFor: () => 2,
    restarts: true,
    applies: (config) => drawsWeights(config) && config.initialization !== 'zeros',
    suits: always,
  },
  initialParameters: {
    key: 'w',
    domain: numbers(MOST_PARAMETERS),
    defaultFor: () => null,
    restarts: true,
    applies: isOurs,
    suits: (values, config) => values === null || values.length === parameterCount(architectureOf(config).sizes),
  },
  optimizer: {
    key: 'opt',
    domain: choice(['sgd', 'momentum', 'nesterov', 'rmsprop', 'adagrad', 'adam', 'adamw']),
    defaultFor: ({ optimizer }) => optimizer,
    restarts: true,
    applies: isOurs,
    suits: always,
  },
  momentum: optimizerNumber('mom', amount(0, 1), 0.9, ['momentum', 'nesterov']),
  rho: optimizerNumber('rho', amount(0, 1), 0.99, ['rmsprop']),
  beta1: optimizerNumber('beta1', amount(0, 1), 0.9, ['adam', 'adamw']),
  beta2: optimizerNumber('beta2', amount(0, 1), 0.999, ['adam', 'adamw']),
  epsilon: {
    ...optimizerNumber('eps', positiveNumber(), 1e-8, ['rmsprop', 'adagrad', 'adam', 'adamw']),
    defaultFor: ({ optimizer }) => (optimizer === 'adagrad' ? 1e-10 : 1e-8),
  },
  weightDecay: optimizerNumber('wd', amount(0), 0.01, ['adamw']),
  learningRate: {
    key: 'lr',
    domain: positiveNumber(),
    defaultFor: defaultRate,
    restarts: false,
    applies: always,
    suits: always,
  },
  batchSize: {
    key: 'batch',
    domain: batch(1000),
    defaultFor: ({ dataSet }) => (isTruthTable(dataSet) ? 'full' : 10),
    restarts: true,
    applies: always,
    suits: always,
  },
  orderSeed: {
    key: 'orderseed',
    domain: wholeNumber(0, LARGEST_SEED),
    defaultFor: () => 0,
    restarts: true,
    applies: (config) => isOurs(config) && config.batchSize !== 'full' && config.batchSize < trainingCountOf(config),
    suits: always,
  },
  regularization: {
    key: 'reg',
    domain: choice(['none', 'l1', 'l2']),
    defaultFor: () => 'none',
    restarts: false,
    applies: always,
    suits: always,
  },
  regularizationRate: {
    key: 'rate',
    domain: amount(0),
    defaultFor: () => 0,
    restarts: false,
    applies: (config) => config.regularization !== 'none',
    suits: always,
  },
} satisfies SettingsTable;

/** All settings, in the order in which a link lists them. */
export const settingNames = Object.keys(settings) as readonly SettingName[];

/** The same entry as `settings[name]`, for code that walks the table. */
export function settingOf<Name extends SettingName>(name: Name): Setting<Config[Name]> {
  const table: SettingsTable = settings;
  return table[name];
}

/** One of an optimizer's own numbers. */
function optimizerNumber<NumberDomain extends Domain<number>>(
  key: string,
  domain: NumberDomain,
  usual: number,
  users: readonly OptimizerName[],
) {
  return {
    key,
    domain,
    defaultFor: (_basis: Basis) => usual,
    restarts: true,
    applies: ({ optimizer, playground }: Config) => !playground && users.includes(optimizer),
    suits: always,
  };
}

function defaultRate(basis: Basis): number {
  if (hasNumbersToLearn(basis)) return 0.1;
  if (basis.dataSet === 'points') return 1;
  return isTruthTable(basis.dataSet) ? 2 : 3;
}

function isOwn({ dataSet }: Config): boolean {
  return dataSet === 'points';
}

/** Whether the points are drawn from a generator. */
function isDrawn(config: Config): boolean {
  return !isTruthTable(config.dataSet) && !isOwn(config);
}

function isOurs({ playground }: Config): boolean {
  return playground === null;
}

function drawsWeights(config: Config): boolean {
  return isOurs(config) && config.initialParameters === null;
}

function allowsTutorialRule(config: Config): boolean {
  return config.loss !== 'bce' && architectureOf(config).activations.every((activation) => activation === 'sigmoid');
}
