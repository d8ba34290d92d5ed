import { activationNames, outputActivationNames } from '../core/activations.ts';
import { trainingCountOf } from '../core/dataSet.ts';
import { dataSetNames, dataSets } from '../core/dataSets.ts';
import { featureNames } from '../core/features.ts';
import { gradientRuleNames, gradientRules } from '../core/gradientRules.ts';
import { initializationNames, initializations } from '../core/initializations.ts';
import { lossFunctions, lossNames } from '../core/losses.ts';
import { parameterCount } from '../core/network.ts';
import { type OptimizerNumbers, optimizerNames, optimizers } from '../core/optimizers.ts';
import { regularizationNames, regularizations } from '../core/regularization.ts';
import { architectureOf, type Config } from '../core/runSpec.ts';
import { scalingNames } from '../core/scaling.ts';
import { hasNumbersToLearn, isTruthTable, kindDefaults, REGRESSION_RATE } from './dataKinds.ts';
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
    domain: choice(dataSetNames),
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
    domain: choice(scalingNames),
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
    defaultFor: ({ dataSet }) => kindDefaults[dataSets[dataSet].kind].trainingShare,
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
    // Where the loss needs classes and there are none, the loss gives way.
    suits: (output, config) => {
      const { needsOutput, needsClasses } = lossFunctions[config.loss];
      return needsOutput === null || output === needsOutput || (needsClasses && hasNumbersToLearn(config));
    },
  },
  loss: {
    key: 'loss',
    domain: choice(lossNames),
    defaultFor: ({ dataSet }) => kindDefaults[dataSets[dataSet].kind].loss,
    restarts: true,
    applies: isOurs,
    suits: (loss, config) => {
      const { needsOutput, needsClasses } = lossFunctions[loss];
      const hasOutput = needsOutput === null || config.outputActivation === needsOutput;
      return hasOutput && !(needsClasses && hasNumbersToLearn(config));
    },
  },
  gradientRule: {
    key: 'grad',
    domain: choice(gradientRuleNames),
    defaultFor: () => 'exact',
    restarts: true,
    applies: (config) => isOurs(config) && allowsTutorialRule(config),
    // The published slip confuses the sigmoid with its own input; with another activation function it has no meaning.
    suits: (rule, config) => !gradientRules[rule].hasBug || allowsTutorialRule(config),
  },
  initialization: {
    key: 'init',
    domain: choice(initializationNames),
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
    applies: (config) => drawsWeights(config) && initializations[config.initialization].weights !== null,
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
    domain: choice(optimizerNames),
    defaultFor: ({ optimizer }) => optimizer,
    restarts: true,
    applies: isOurs,
    suits: always,
  },
  momentum: optimizerNumber('momentum', 'mom', amount(0, 1)),
  rho: optimizerNumber('rho', 'rho', amount(0, 1)),
  beta1: optimizerNumber('beta1', 'beta1', amount(0, 1)),
  beta2: optimizerNumber('beta2', 'beta2', amount(0, 1)),
  epsilon: optimizerNumber('epsilon', 'eps', positiveNumber()),
  weightDecay: optimizerNumber('weightDecay', 'wd', amount(0)),
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
    defaultFor: ({ dataSet }) => kindDefaults[dataSets[dataSet].kind].batchSize,
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
    domain: choice(regularizationNames),
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
    applies: (config) => regularizations[config.regularization] !== null,
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
  name: keyof OptimizerNumbers,
  key: string,
  domain: NumberDomain,
) {
  // An optimizer that has no such number leaves the value at what is usual elsewhere.
  const elsewhere = optimizerNames.map((user) => optimizers[user].usual[name]).find((usual) => usual !== undefined);
  return {
    key,
    domain,
    defaultFor: ({ optimizer }: Basis) => optimizers[optimizer].usual[name] ?? elsewhere ?? 0,
    restarts: true,
    applies: ({ optimizer, playground }: Config) => !playground && name in optimizers[optimizer].usual,
    suits: always,
  };
}

function defaultRate(basis: Basis): number {
  return hasNumbersToLearn(basis) ? REGRESSION_RATE : kindDefaults[dataSets[basis.dataSet].kind].learningRate;
}

function isOwn({ dataSet }: Config): boolean {
  return dataSets[dataSet].kind === 'own';
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
  const { activations } = architectureOf(config);
  return lossFunctions[config.loss].kind === 'squaredError' && activations.every((name) => name === 'sigmoid');
}
