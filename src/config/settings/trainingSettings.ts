import { trainingCountOf } from '../../core/data/dataSet.ts';
import { dataSets } from '../../core/data/dataSets.ts';
import { sampleOrderNames, sampleOrders } from '../../core/data/sampleOrders.ts';
import { type OptimizerNumbers, optimizerNames, optimizers } from '../../core/model/optimizers.ts';
import { regularizationNames, regularizations } from '../../core/model/regularization.ts';
import type { Config } from '../../core/run/runSpec.ts';
import { hasNumbersToLearn, kindDefaults, REGRESSION_RATE } from './dataKinds.ts';
import { amount, batch, choice, type Domain, positiveNumber, wholeNumber } from './domain.ts';
import { LARGEST_SEED } from './numbers.ts';
import { always, type Basis, type Ladder, type TableOf } from './setting.ts';

const DECAYS: Ladder = [0, 0.5, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999, 0.9999];

/** Settings of the training, in the order of links. */
export const trainingSettings = {
  optimizer: {
    key: 'opt',
    domain: choice(optimizerNames),
    defaultFor: ({ optimizer }) => optimizer,
    restarts: true,
    applies: always,
    suits: always,
    place: { group: 'training', row: 5 },
  },
  momentum: optimizerNumber('momentum', 'mom', amount(0, 1), 1, DECAYS),
  rho: optimizerNumber('rho', 'rho', amount(0, 1), 2, DECAYS),
  beta1: optimizerNumber('beta1', 'beta1', amount(0, 1), 3, DECAYS),
  beta2: optimizerNumber('beta2', 'beta2', amount(0, 1), 4, DECAYS),
  epsilon: optimizerNumber('epsilon', 'eps', positiveNumber(), 5, [1e-12, 1e-10, 1e-8, 1e-7, 1e-6, 1e-4, 1e-2]),
  weightDecay: optimizerNumber('weightDecay', 'wd', amount(0), 6, [0, 0.0001, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3]),
  sampleOrder: {
    key: 'order',
    domain: choice(sampleOrderNames),
    defaultFor: () => 'shuffled',
    restarts: true,
    applies: hasBatches,
    suits: always,
    place: { group: 'order', row: 1 },
  },
  learningRate: {
    key: 'lr',
    domain: positiveNumber(),
    defaultFor: defaultRate,
    restarts: false,
    applies: always,
    suits: always,
    place: { group: 'training', row: 1 },
    steps: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 0.5, 1, 2, 3, 5, 10],
  },
  batchSize: {
    key: 'batch',
    domain: batch(1000),
    defaultFor: ({ dataSet }) => kindDefaults[dataSets[dataSet].kind].batchSize,
    restarts: true,
    applies: always,
    suits: always,
    place: { group: 'training', row: 6 },
    steps: [1, 2, 5, 10, 20, 50, 100, 200, 500],
  },
  orderSeed: {
    key: 'orderseed',
    domain: wholeNumber(0, LARGEST_SEED),
    defaultFor: () => 0,
    restarts: true,
    applies: (config) => hasBatches(config) && sampleOrders[config.sampleOrder].isDrawn,
    suits: always,
    place: { group: 'order', row: 2 },
    steps: 1,
  },
  regularization: {
    key: 'reg',
    domain: choice(regularizationNames),
    defaultFor: () => 'none',
    restarts: false,
    applies: always,
    suits: always,
    place: { group: 'penalty', row: 1 },
  },
  regularizationRate: {
    key: 'rate',
    domain: amount(0),
    defaultFor: () => 0,
    restarts: false,
    applies: (config) => regularizations[config.regularization] !== null,
    suits: always,
    place: { group: 'penalty', row: 2 },
    steps: [0, 0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1],
  },
} satisfies TableOf<
  | 'optimizer'
  | 'momentum'
  | 'rho'
  | 'beta1'
  | 'beta2'
  | 'epsilon'
  | 'weightDecay'
  | 'sampleOrder'
  | 'learningRate'
  | 'batchSize'
  | 'orderSeed'
  | 'regularization'
  | 'regularizationRate'
>;

/** Whether an epoch has several updates. */
function hasBatches(config: Config): boolean {
  return config.batchSize !== 'full' && config.batchSize < trainingCountOf(config);
}

/** The setting of an optimizer's hyperparameter. */
function optimizerNumber<NumberDomain extends Domain<number>>(
  name: keyof OptimizerNumbers,
  key: string,
  domain: NumberDomain,
  row: number,
  steps: Ladder,
) {
  // For an optimizer without this number, the default is the usual value of another one.
  const elsewhere = optimizerNames.map((user) => optimizers[user].usual[name]).find((usual) => usual !== undefined);
  return {
    key,
    domain,
    defaultFor: ({ optimizer }: Basis) => optimizers[optimizer].usual[name] ?? elsewhere ?? 0,
    restarts: true,
    applies: ({ optimizer }: Config) => name in optimizers[optimizer].usual,
    suits: always,
    place: { group: 'optimizer', row },
    steps,
  } as const;
}

function defaultRate(basis: Basis): number {
  return hasNumbersToLearn(basis) ? REGRESSION_RATE : kindDefaults[dataSets[basis.dataSet].kind].learningRate;
}
