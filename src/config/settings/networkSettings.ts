import { dataSets } from '../../core/data/dataSets.ts';
import { featureNames } from '../../core/data/features.ts';
import { fitOutputs, targetsIn } from '../../core/data/ownPoints.ts';
import { activationNames, outputActivationNames } from '../../core/model/activations.ts';
import { biasRuleNames, biasRules } from '../../core/model/biasRules.ts';
import { gradientRuleNames, gradientRules } from '../../core/model/gradientRules.ts';
import { hasNamed, shortestNames } from '../../core/model/heldParts.ts';
import { initializationNames, initializations } from '../../core/model/initializations.ts';
import { lossFunctions, lossNames } from '../../core/model/losses.ts';
import { weightMask } from '../../core/model/network.ts';
import { runKindOf } from '../../core/run/runKind.ts';
import { architectureOf, type Config, type LossName } from '../../core/run/runSpec.ts';
import { hasNumbersToLearn, hasOutputPerClass, kindDefaults, usualOutputCount } from './dataKinds.ts';
import { choice, heldNames, list, numbers, sizes, wholeNumber } from './domain.ts';
import { LARGEST_SEED } from './numbers.ts';
import { always, type TableOf } from './setting.ts';

/** More weights and biases than the largest network has, with seven inputs, six layers of sixteen and four outputs. */
const MOST_PARAMETERS = 2000;

/** Settings of the network and its start, in the order of links. */
export const networkSettings = {
  features: {
    key: 'in',
    domain: list(featureNames),
    defaultFor: () => ['x1', 'x2'],
    restarts: true,
    applies: always,
    suits: always,
    place: { group: 'network', row: 1 },
  },
  hiddenSizes: {
    key: 'net',
    domain: sizes(6, 16),
    defaultFor: () => [3],
    restarts: true,
    applies: always,
    suits: always,
    place: { group: 'network', row: 2 },
  },
  outputCount: {
    key: 'outs',
    domain: wholeNumber(1, 4),
    defaultFor: ({ outputCount }) => outputCount,
    restarts: true,
    applies: ({ dataSet }) => dataSets[dataSet].kind !== 'surface' && dataSets[dataSet].kind !== 'classes',
    suits: suitsOutputs,
    nearest: ({ dataSet, points }) => {
      const targets = points[0] ? targetsIn(points[0]).length : 1;
      return targets > 1 ? targets : usualOutputCount(dataSet);
    },
    place: { group: 'network', row: 3 },
    steps: 1,
  },
  activation: {
    key: 'act',
    domain: choice(activationNames),
    defaultFor: () => 'sigmoid',
    restarts: true,
    applies: (config) => config.hiddenSizes.length > 0,
    suits: (activation, config) => runKindOf(config).activations.includes(activation),
    place: { group: 'training', row: 2 },
  },
  outputActivation: {
    key: 'out',
    domain: choice(outputActivationNames),
    defaultFor: (basis) => {
      const { needsOutput } = lossFunctions[defaultLoss(basis)];
      return needsOutput ?? (hasNumbersToLearn(basis) ? 'linear' : 'sigmoid');
    },
    restarts: true,
    applies: always,
    // If the loss does not suit the targets, the loss is replaced instead.
    suits: (output, config) => {
      const { needsOutput } = lossFunctions[config.loss];
      if (output === 'softmax') return needsOutput === output && suitsTargets(config.loss, config);
      return needsOutput === null || output === needsOutput || !suitsTargets(config.loss, config);
    },
    nearest: (config) => {
      const { needsOutput } = lossFunctions[config.loss];
      const usual = hasNumbersToLearn(config) ? 'linear' : 'sigmoid';
      return suitsTargets(config.loss, config) ? (needsOutput ?? usual) : usual;
    },
    place: { group: 'network', row: 4 },
  },
  loss: {
    key: 'loss',
    domain: choice(lossNames),
    defaultFor: defaultLoss,
    restarts: true,
    applies: always,
    suits: (loss, config) => {
      const { needsOutput } = lossFunctions[loss];
      return (needsOutput === null || config.outputActivation === needsOutput) && suitsTargets(loss, config);
    },
    place: { group: 'training', row: 3 },
  },
  gradientRule: {
    key: 'grad',
    domain: choice(gradientRuleNames),
    defaultFor: () => 'exact',
    restarts: true,
    applies: allowsTutorialRule,
    // The published bug confuses the sigmoid with its input; for another activation function it has no meaning.
    suits: (rule, config) => !gradientRules[rule].hasBug || allowsTutorialRule(config),
    place: { group: 'training', row: 4 },
  },
  initialization: {
    key: 'init',
    domain: choice(initializationNames),
    defaultFor: () => 'randn',
    restarts: true,
    applies: ({ initialParameters }) => initialParameters === null,
    suits: always,
    place: { group: 'start', row: 1 },
  },
  seed: {
    key: 'seed',
    domain: wholeNumber(0, LARGEST_SEED),
    defaultFor: () => 2,
    restarts: true,
    applies: ({ initialParameters, initialization }) =>
      initialParameters === null && initializations[initialization].weights !== null,
    suits: always,
    place: { group: 'start', row: 2 },
    steps: 1,
  },
  initialParameters: {
    key: 'w',
    domain: numbers(MOST_PARAMETERS),
    defaultFor: () => null,
    restarts: true,
    applies: always,
    suits: (values, config) => {
      const fitted = fittedParameters(config, values);
      return fitted === values || (values?.every((value, p) => value === fitted?.[p]) ?? true);
    },
    nearest: (config) => fittedParameters(config),
    place: null,
  },
  held: {
    key: 'freeze',
    domain: heldNames(),
    defaultFor: () => [],
    restarts: true,
    applies: always,
    suits: (names, config) => hasNamed(architectureOf(config).sizes, names),
    nearest: (config) => config.held,
    form: (names, config) => shortestNames(architectureOf(config).sizes, names),
    place: { group: 'network', row: 5 },
  },
  biases: {
    key: 'biases',
    domain: choice(biasRuleNames),
    defaultFor: () => 'trained',
    restarts: true,
    applies: always,
    suits: always,
    place: { group: 'network', row: 6 },
  },
} satisfies TableOf<
  | 'features'
  | 'hiddenSizes'
  | 'outputCount'
  | 'activation'
  | 'outputActivation'
  | 'loss'
  | 'gradientRule'
  | 'initialization'
  | 'seed'
  | 'initialParameters'
  | 'held'
  | 'biases'
>;

/** Given parameters as a network takes them: none if there are not as many, and without biases where it has none. */
function fittedParameters(config: Config, values = config.initialParameters): Config['initialParameters'] {
  const isWeight = weightMask(architectureOf(config).sizes);
  if (values?.length !== isWeight.length) return null;
  return biasRules[config.biases].isZero ? values.map((value, p) => (isWeight[p] === 1 ? value : 0)) : values;
}

function defaultLoss({ dataSet }: Pick<Config, 'dataSet'>): LossName {
  return kindDefaults[dataSets[dataSet].kind].loss;
}

/** Two classes are told apart by one output or by two, three by three; own points have as many as their targets ask for. */
function suitsOutputs(count: number, { dataSet, points }: Config): boolean {
  const facts = dataSets[dataSet];
  switch (facts.kind) {
    case 'truthTable':
    case 'cloud':
      return count <= 2;
    case 'classes':
      return count === facts.classCount;
    case 'surface':
      return count === 1;
    case 'own':
      return fitOutputs(points, count);
  }
}

/** Whether the targets are what a loss needs. */
function suitsTargets(loss: LossName, config: Config): boolean {
  switch (lossFunctions[loss].needsTargets) {
    case 'any':
      return true;
    case 'classes':
      return !hasNumbersToLearn(config);
    case 'oneClass':
      return hasOutputPerClass(config);
  }
}

function allowsTutorialRule(config: Config): boolean {
  const { activations } = architectureOf(config);
  return lossFunctions[config.loss].kind === 'squaredError' && activations.every((name) => name === 'sigmoid');
}
