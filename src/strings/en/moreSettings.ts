import type { SettingName } from '../../config/settings/settings.ts';
import type { RegularizationName } from '../../core/run/runSpec.ts';

/** Why a setting does nothing now; null for one that is absent instead. */
export const idle = {
  dataSet: null,
  points: null,
  scaling: null,
  pointCount: null,
  noise: null,
  trainingShare: null,
  dataSeed: null,
  features: null,
  hiddenSizes: null,
  outputCount: 'fixed by these data',
  activation: 'needs a hidden layer',
  outputActivation: null,
  loss: null,
  gradientRule: 'needs sigmoids, squared errors',
  initialization: 'given by the link',
  seed: 'nothing is drawn',
  initialParameters: null,
  held: null,
  biases: null,
  optimizer: null,
  momentum: null,
  rho: null,
  beta1: null,
  beta2: null,
  epsilon: null,
  weightDecay: null,
  sampleOrder: 'matters only in batches',
  learningRate: null,
  batchSize: null,
  orderSeed: 'matters only if shuffled',
  regularization: null,
  regularizationRate: null,
} satisfies Record<SettingName, string | null>;

/** The window of all settings, under *More…*. */
export const more = {
  find: 'Find a setting',
  findHelp: 'Find, for example tanh or batch',
  which: 'Which settings',
  all: (count: number) => `All ${count}`,
  changed: (count: number) => `Changed ${count}`,
  headings: {
    network: 'Network',
    start: 'Start',
    data: 'Data',
    training: 'Training',
    optimizer: 'Numbers of the optimizer',
  },
  /** Shorter labels beside the controls; a name read out begins with them. */
  labels: {
    hiddenSizes: 'Hidden layers',
    outputActivation: 'Output',
    sampleOrder: 'Order',
    regularizationRate: 'Strength',
  },
  spoken: { regularizationRate: 'Strength (regularization rate)' },
  neurons: 'Neurons',
  inLayer: (layer: number) => `in layer ${layer}`,
  inputCount: (count: number, all: number) => `${count} of ${all}`,
  usually: (value: string) => `usually ${value}`,
  isUsually: (value: string) => ` is usually ${value}. `,
  regularizations: {
    none: 'L1 or L2 keep weights small.',
    l1: 'L1 pulls every weight towards 0 by the same amount.',
    l2: 'L2 pulls every weight a little towards 0.',
  } satisfies Record<RegularizationName, string>,
  strengthZero: '0 adds nothing yet',
  about: 'Choose a setting to read what it does.',
  undo: (label: string) => `Undo the change of ${label}`,
  undoAll: (count: number) =>
    count === 1 ? 'Undo the change' : count === 2 ? 'Undo both changes' : 'Undo all changes',
  nothingFound: (text: string) =>
    `No setting here has “${text}” in its name or its values. Data, neurons and learning rate have buttons of their own.`,
  nothingChanged: 'All settings here are as usual.',
};
